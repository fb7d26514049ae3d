package org.depeche.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depeche.text.Treebank.Tree;

/** Trains the models on the Danish treebank and prints their scores on its test part. */
public final class Train {

  private static final int FOLDS = 8;

  /** How often our own sentences of news are seen for each time that the treebank's are. */
  private static final int OWN_WEIGHT = 2;

  private Train() {}

  /**
   * Trains; the same treebank always gives the same models.
   *
   * @param args the treebank's folder and the folder to write the models to
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: Train TREEBANK_DIR OUT_DIR");
      System.exit(2);
    }
    Path treebank = Path.of(args[0]);
    List<Tree> trees = new ArrayList<>(Treebank.read(treebank.resolve("cdt-da-train.conll")));
    trees.addAll(Treebank.read(treebank.resolve("cdt-da-dev.conll")));
    int lexical = trees.size();
    List<Tree> own = Treebank.readOwn();
    for (int i = 0; i < OWN_WEIGHT; i++) {
      trees.addAll(own);
    }
    List<Tree> test = Treebank.read(treebank.resolve("cdt-da-test.conll"));
    Path out = Files.createDirectories(Path.of(args[1]));
    Scores scores = Scores.measure(test, train(trees, lexical, out));
    Files.write(out.resolve("scores.tsv"), scores.lines());
    scores.lines().forEach(System.out::println);
  }

  private static Models train(List<Tree> trees, int lexical, Path out) throws IOException {
    FullForms forms = FullForms.load();
    TaggerTraining.Result tagging = TaggerTraining.train(trees, forms);
    Map<String, String> lexicon = LemmaTraining.lexicon(trees.subList(0, lexical));
    Lemmas lemmas = new Lemmas(lexicon, LemmaTraining.rules(lexicon), forms);
    Weights parsing = ParserTraining.train(guessed(trees, lemmas, forms));
    try (OutputStream tagger = Files.newOutputStream(out.resolve("tagger.gz"));
        OutputStream seen = Files.newOutputStream(out.resolve("seen.gz"));
        OutputStream lemmaFile = Files.newOutputStream(out.resolve("lemmas.gz"));
        OutputStream parser = Files.newOutputStream(out.resolve("parser.gz"))) {
      tagging.weights().write(tagger);
      Lexicon.write(tagging.seen(), seen);
      Lexicon.write(lexicon, lemmaFile);
      parsing.write(parser);
    }
    return new Models(forms, tagging.tagger(), lemmas, new Parser(parsing));
  }

  /** The trees with tags from taggers that have not seen them, as the parser will meet them. */
  private static List<Words> guessed(List<Tree> trees, Lemmas lemmas, FullForms forms) {
    List<Words> guessed = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int from = trees.size() * fold / FOLDS;
      int to = trees.size() * (fold + 1) / FOLDS;
      List<Tree> others = new ArrayList<>(trees.subList(0, from));
      others.addAll(trees.subList(to, trees.size()));
      Tagger tagger = TaggerTraining.train(others, forms).tagger();
      for (Tree tree : trees.subList(from, to)) {
        Words words = Treebank.bare(tree.words());
        tagger.tag(words);
        lemmas.lemmatize(words);
        System.arraycopy(tree.words().heads, 0, words.heads, 0, words.size);
        System.arraycopy(tree.words().relations, 0, words.relations, 0, words.size);
        guessed.add(words);
      }
    }
    return guessed;
  }
}
