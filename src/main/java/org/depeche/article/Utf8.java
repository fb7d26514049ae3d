package org.depeche.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Strict UTF-8: what is not, is refused with its place, never replaced. */
final class Utf8 {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Utf8() {}

  /** The text of those bytes; a fault names the first byte that is no UTF-8. */
  static String decode(byte[] bytes) throws Fault {
    refuseOtherByteOrderMarks(bytes);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int at = in.position();
      throw new Fault("not UTF-8: byte 0x" + HEX.toHexDigits(bytes[at]) + " at offset " + at);
    }
    return out.flip().toString();
  }

  private static void refuseOtherByteOrderMarks(byte[] bytes) throws Fault {
    if (bytes.length < 2) {
      return;
    }
    int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    if (mark == 0xFEFF || mark == 0xFFFE) {
      throw new Fault("not UTF-8: begins with the byte-order mark of UTF-16");
    }
  }
}
