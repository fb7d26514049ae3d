package org.depeche.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depeche.text.Treebank.Tree;

/** Trains the models on the Danish treebank and prints their scores. */
public final class Train {

  private Train() {}

  /**
   * Trains.
   *
   * @param args the treebank's folder and the folder to write models to
   */
  public static void main(String[] args) throws IOException {
    Path treebank = Path.of(args[0]);
    int bits = Integer.getInteger("bits", 16);
    int rounds = Integer.getInteger("rounds", 20);
    double unit = Double.parseDouble(System.getProperty("unit", "0.5"));
    List<Tree> train = Treebank.read(treebank.resolve("cdt-da-train.conll"));
    List<Tree> test = Treebank.read(treebank.resolve("cdt-da-test.conll"));
    FullForms dictionary = new FullForms(FullForms.load());
    long t = System.nanoTime();
    TaggerTraining.Result tagging = TaggerTraining.train(train, dictionary);
    Tagger tagger = tagging.tagger();
    Lemmas lemmas = LemmaTraining.train(train);
    List<Words> jack = new ArrayList<>();
    for (int k = 0; k < 8; k++) {
      List<Tree> rest = new ArrayList<>();
      for (int i = 0; i < train.size(); i++) if (i * 8 / train.size() != k) rest.add(train.get(i));
      Tagger other = TaggerTraining.train(rest, dictionary).tagger();
      for (int i = 0; i < train.size(); i++)
        if (i * 8 / train.size() == k) {
          Words gold = train.get(i).words();
          Words w = Treebank.bare(gold);
          other.tag(w, dictionary);
          lemmas.lemmatize(w, dictionary);
          System.arraycopy(gold.heads, 0, w.heads, 0, w.size);
          System.arraycopy(gold.relations, 0, w.relations, 0, w.size);
          jack.add(w);
        }
    }
    System.out.println("tagging trained " + (System.nanoTime() - t) / 1e9);
    Weights parsing = new ParserTraining(bits, rounds, unit, 1).train(jack);
    System.out.println("trained " + (System.nanoTime() - t) / 1e9);
    Parser parser = new Parser(parsing);
    for (int k = 0; k < 4; k++) {
      t = System.nanoTime();
      int right = 0, all = 0, coarse = 0, lemma = 0, uas = 0, las = 0;
      for (Tree tree : test) {
        Words w = Treebank.bare(tree.words());
        tagger.tag(w, dictionary);
        lemmas.lemmatize(w, dictionary);
        parser.parse(w);
        Words g = tree.words();
        for (int i = 0; i < w.size; i++) {
          all++;
          if (w.tags[i] == g.tags[i]) right++;
          if (Parole.coarse(w.tag(i), w.forms[i], w.lemmas[i]).equals(tree.coarse().get(i)))
            coarse++;
          if (w.lemmas[i].equalsIgnoreCase(g.lemmas[i])) lemma++;
          else if (k == 0 && args.length > 2)
            System.out.println(w.forms[i] + " " + w.tag(i) + " " + w.lemmas[i] + " " + g.lemmas[i]);
          if (w.heads[i] == g.heads[i]) {
            uas++;
            if (w.relations[i].equals(g.relations[i])) las++;
          }
        }
      }
      System.out.printf(
          "reduced %.2f coarse %.2f lemma %.2f uas %.2f las %.2f %.0f tok/s%n",
          100.0 * right / all,
          100.0 * coarse / all,
          100.0 * lemma / all,
          100.0 * uas / all,
          100.0 * las / all,
          all / ((System.nanoTime() - t) / 1e9));
    }
    Path out = Files.createDirectories(Path.of(args[1]));
    try (OutputStream o = Files.newOutputStream(out.resolve("tagger.gz"))) {
      tagging.weights().write(o);
    }
    try (OutputStream o = Files.newOutputStream(out.resolve("seen.gz"))) {
      Lexicon.write(tagging.seen(), o);
    }
    try (OutputStream o = Files.newOutputStream(out.resolve("lemmas.gz"))) {
      Lexicon.write(LemmaTraining.lexicon(train), o);
    }
    try (OutputStream o = Files.newOutputStream(out.resolve("parser.gz"))) {
      parsing.write(o);
    }
  }
}
