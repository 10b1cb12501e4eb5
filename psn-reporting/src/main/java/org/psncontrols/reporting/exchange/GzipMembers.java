package org.psncontrols.reporting.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Gzip data of one or more members, to the last byte.
 *
 * <p>The JDK's own stream takes a pause of a pipe for the end of the data, and passes over what
 * follows a member without being one. Both would lose submissions without a word.
 */
final class GzipMembers extends GZIPInputStream {

  private static final int BUFFER = 1 << 16;

  /** Check sum and length at the end of a member. */
  private static final int TRAILER = 8;

  GzipMembers(InputStream in) throws IOException {
    super(new Waiting(in), BUFFER);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    if (count < 0 && (inf.getRemaining() > TRAILER || in.read() >= 0)) {
      throw new ZipException("there is more after the compressed data");
    }
    return count;
  }

  /** Says that nothing is available at the end only, and waits to know. */
  private static final class Waiting extends BufferedInputStream {

    Waiting(InputStream in) {
      super(in, BUFFER);
    }

    @Override
    public synchronized int available() throws IOException {
      mark(1);
      int next = read();
      reset();
      return next < 0 ? 0 : 1;
    }
  }
}
