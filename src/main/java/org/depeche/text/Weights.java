package org.depeche.text;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The weights of a trained model, one byte each, and the names of its decisions.
 *
 * @param bits the logarithm of the number of rows
 * @param classes what is decided between
 * @param table the rows, one weight for each of the classes
 */
record Weights(int bits, List<String> classes, byte[] table) implements Scorer {

  @Override
  public void score(Features features, int[] scores) {
    Arrays.fill(scores, 0);
    int width = scores.length;
    for (int f = 0; f < features.size(); f++) {
      int place = features.place(f);
      for (int c = 0; c < width; c++) {
        scores[c] += table[place + c];
      }
    }
  }

  /** Reads a model from a resource of this package. */
  static Weights load(String resource) {
    try (InputStream in = Rows.open(resource);
        DataInputStream data = new DataInputStream(new GZIPInputStream(in, 1 << 16))) {
      int bits = data.readInt();
      int count = data.readInt();
      List<String> classes = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        classes.add(data.readUTF());
      }
      byte[] table = new byte[count << bits];
      data.readFully(table);
      return new Weights(bits, List.copyOf(classes), table);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read model " + resource, e);
    }
  }

  /** Writes the model, compressed. */
  void write(OutputStream out) throws IOException {
    try (DataOutputStream data =
        new DataOutputStream(new BufferedOutputStream(new BestGzip(out), 1 << 16))) {
      data.writeInt(bits);
      data.writeInt(classes.size());
      for (String name : classes) {
        data.writeUTF(name);
      }
      data.write(table);
    }
  }

  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
