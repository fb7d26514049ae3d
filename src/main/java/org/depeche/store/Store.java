package org.depeche.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.depeche.rdf.Base;
import org.depeche.rdf.Iris;

/** The graph on disk. One process at a time has it. */
public final class Store implements AutoCloseable {

  private final Path folder;
  private final StoreLock lock;
  private final DatasetGraph data;
  private final Names names;
  private final Ontology ontology;
  private final Commit commit;

  private Store(Path folder, StoreLock lock, DatasetGraph data, Names names, Ontology ontology) {
    this.folder = folder;
    this.lock = lock;
    this.data = data;
    this.names = names;
    this.ontology = ontology;
    this.commit = new Commit(data, folder);
  }

  /**
   * Opens a store, or makes one where there is none.
   *
   * @param folder where it is kept
   * @param base what its IRIs begin with; a store that was made with another is refused
   * @param ontology what its graphs must conform to
   */
  public static Store open(Path folder, Base base, Ontology ontology) {
    return open(folder, Optional.of(base), ontology);
  }

  /** Opens the store that a folder holds, whatever its base; there must be one. */
  public static Store existing(Path folder, Ontology ontology) {
    if (!holdsStore(folder)) {
      throw new StoreException(folder + ": no store here; depeche build makes one");
    }
    return open(folder, Optional.empty(), ontology);
  }

  private static Store open(Path folder, Optional<Base> base, Ontology ontology) {
    prepare(folder);
    StoreLock lock = StoreLock.take(folder);
    try {
      return connect(folder, lock, base, ontology);
    } catch (RuntimeException | Error failed) {
      lock.close();
      throw failed instanceof StoreException known
          ? known
          : new StoreException(folder + ": cannot be opened: " + failed.getMessage(), failed);
    }
  }

  private static Store connect(
      Path folder, StoreLock lock, Optional<Base> base, Ontology ontology) {
    DatasetGraph data = DatabaseMgr.connectDatasetGraph(folder.toString());
    try {
      Names names = new Names(new Iris(base(folder, data, base)));
      Store store = new Store(folder, lock, data, names, ontology);
      store.begin();
      return store;
    } catch (RuntimeException | Error failed) {
      TDBInternal.expel(data, true);
      throw failed;
    }
  }

  private static void prepare(Path folder) {
    try {
      Files.createDirectories(folder);
      try (Stream<Path> files = Files.list(folder)) {
        if (!holdsStore(folder) && files.anyMatch(file -> !file.endsWith("depeche.lock"))) {
          throw new StoreException(folder + ": not empty, and not a store of Depeche");
        }
      }
    } catch (IOException unusable) {
      throw new StoreException(
          folder + ": cannot be used as a store: " + StoreLock.reason(unusable), unusable);
    }
  }

  private static boolean holdsStore(Path folder) {
    return Files.isDirectory(folder.resolve("Data-0001")) || Files.isDirectory(newest(folder));
  }

  /** After a compaction the data have a higher number. */
  private static Path newest(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("Data-\\d+"))
          .findFirst()
          .orElse(folder.resolve("Data"));
    } catch (IOException none) {
      return folder.resolve("Data");
    }
  }

  private static Base base(Path folder, DatasetGraph data, Optional<Base> wanted) {
    Optional<Base> kept = Txn.calculateRead(data, () -> Manifest.base(data)).map(Base::new);
    if (kept.isPresent() && wanted.isPresent() && !kept.equals(wanted)) {
      throw new StoreException(
          folder + ": its base is " + kept.get() + ", not " + wanted.get() + " (see --base)");
    }
    return kept.or(() -> wanted)
        .orElseThrow(() -> new StoreException(folder + ": not a store of Depeche"));
  }

  private void begin() {
    Manifest manifest = new Manifest(data, names);
    boolean isNew = read(() -> Manifest.base(data).isEmpty());
    if (isNew) {
      commit.require(() -> manifest.begin(names.base().iri()));
    }
    String format = read(manifest::format);
    if (!format.equals(Manifest.FORMAT)) {
      throw new StoreException(
          folder + ": written in format " + format + "; expected " + Manifest.FORMAT);
    }
  }

  /** What the graphs and things of this store are called. */
  public Names names() {
    return names;
  }

  /** The data, to be read in a transaction and never written. */
  public DatasetGraph data() {
    return data;
  }

  /** Reads within one transaction. */
  public <T> T read(Supplier<T> reading) {
    return Txn.calculateRead(data, reading::get);
  }

  /**
   * The number of the state of the data that the transaction sees, which must be under way: what
   * was made of them is good for as long as it stays the same.
   */
  public long version() {
    return TDBInternal.getDatasetGraphTDB(data)
        .getTxnSystem()
        .getTransactionInfo()
        .getDataVersion();
  }

  /**
   * Keeps what is known before any article is read; where that has changed, the story is told anew.
   *
   * @param nquads all statements of the authority, in whatever graph, as N-Quads
   */
  public void authority(byte[] nquads) {
    Manifest manifest = new Manifest(data, names);
    String digest = Digest.of(nquads);
    if (read(() -> manifest.digest(names.authority())).filter(digest::equals).isPresent()) {
      return;
    }
    Graph authority = GraphFactory.createDefaultGraph();
    RDFParser.source(new ByteArrayInputStream(nquads))
        .lang(Lang.NQUADS)
        .toDatasetGraph()
        .find()
        .forEachRemaining(quad -> authority.add(quad.asTriple()));
    commit.require(
        () -> {
          replace(names.authority(), authority, digest);
          Deleting.from(data.getDefaultGraph(), Node.ANY, Node.ANY);
          new Story(data, data.getDefaultGraph(), names).tell();
        });
  }

  /** Keeps the ontology in its graph, so that queries can speak of it. */
  public void ontology() {
    Manifest manifest = new Manifest(data, names);
    if (read(() -> manifest.digest(names.ontology())).filter(ontology.digest()::equals).isEmpty()) {
      commit.require(() -> replace(names.ontology(), ontology.terms(), ontology.digest()));
    }
  }

  /**
   * Keeps the saved queries in their graph, so that clients of the endpoint find them.
   *
   * @param queries what is said of them; no blank nodes
   */
  public void queries(Graph queries) {
    TreeSet<String> lines = new TreeSet<>();
    queries.find().forEach(t -> lines.add(NodeFmtLib.str(t)));
    String digest = Digest.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    Manifest manifest = new Manifest(data, names);
    if (read(() -> manifest.digest(names.queries())).filter(digest::equals).isEmpty()) {
      commit.require(() -> replace(names.queries(), queries, digest));
    }
  }

  private void replace(Node name, Graph graph, String digest) {
    data.removeGraph(name);
    data.addGraph(name, graph);
    new Manifest(data, names).note(name, digest);
  }

  /** Takes articles in; what is wrong with one leaves all others alone. */
  public Outcome take(Iterator<Submission> articles) {
    Intake intake = intake();
    articles.forEachRemaining(intake::take);
    return intake.finish();
  }

  /** Takes articles out; the IDs that the store does not have are handed back. */
  public List<String> remove(Collection<String> ids) {
    Intake intake = intake();
    List<String> unknown = ids.stream().distinct().filter(id -> !intake.remove(id)).toList();
    List<SetAside> failed = intake.finish().setAside();
    if (!failed.isEmpty()) {
      throw new StoreException(folder + ": " + failed.get(0).reason());
    }
    return unknown;
  }

  /** Takes articles in one by one; the caller finishes it. */
  public Intake intake() {
    return new Intake(data, names, new Validator(ontology), commit);
  }

  /** What is wrong with the store, one line each; empty where all is well. */
  public List<String> check() {
    return read(() -> new Check(data, names, new Validator(ontology)).faults());
  }

  @Override
  public void close() {
    try {
      TDBInternal.expel(data, true);
    } finally {
      lock.close();
    }
  }
}
