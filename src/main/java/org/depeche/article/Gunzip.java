package org.depeche.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Decompresses gzip, and refuses a bomb: what grows as no text can. */
final class Gunzip extends GZIPInputStream {

  /** Text shrinks 3 to 20 times; gzip at its limit shrinks 1,030 times. */
  private static final int RATIO = 200;

  /** As much is always let through, so that a short repetitive file is no bomb. */
  private static final long FREE = 64L << 20;

  private final Counted compressed;
  private long size;

  /** Decompresses that stream; closes it when closed. */
  static InputStream of(InputStream compressed) throws IOException {
    return new Gunzip(new Counted(compressed));
  }

  private Gunzip(Counted compressed) throws IOException {
    super(compressed, 1 << 16);
    this.compressed = compressed;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    size += Math.max(count, 0);
    if (size > FREE && size > RATIO * compressed.count) {
      throw new IOException("a gzip bomb: decompresses to more than " + RATIO + " times its size");
    }
    return count;
  }

  /** Counts the bytes that are read through it. */
  private static final class Counted extends FilterInputStream {

    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count += value < 0 ? 0 : 1;
      return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count += Math.max(read, 0);
      return read;
    }
  }
}
