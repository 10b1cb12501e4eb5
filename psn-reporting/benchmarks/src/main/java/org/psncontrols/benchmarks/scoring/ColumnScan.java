package org.psncontrols.benchmarks.scoring;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** One pass over the columns of a portfolio that scores, flags and sums up by group. */
final class ColumnScan {

  private ColumnScan() {}

  /** The limit: bits of the masks counted. */
  static RollUp bitSliced(Columns columns) {
    return bitSliced(columns, 0, columns.size());
  }

  /** The same with one half on another thread. */
  static RollUp bitSlicedOnTwoThreads(Columns columns, Executor other) {
    int middle = columns.size() / 2;
    CompletableFuture<RollUp> half =
        CompletableFuture.supplyAsync(() -> bitSliced(columns, 0, middle), other);
    return bitSliced(columns, middle, columns.size()).plus(half.join());
  }

  private static RollUp bitSliced(Columns columns, int from, int to) {
    RollUp sums = new RollUp();
    long[] planes = columns.catalogue().planes();
    long[] musts = columns.catalogue().musts();
    long[] masks = columns.masks();
    byte[] groups = columns.groups();
    for (int i = from; i < to; i++) {
      int start = i * CompactForm.MASK_WORDS;
      sums.add(
          groups[i],
          BitSliced.attained(planes, masks, start) + columns.own(i),
          BitSliced.weight(planes, masks, start),
          BitSliced.isGateOpen(musts, masks, start));
    }
    return sums;
  }

  /** A byte for each control. */
  static RollUp bytes(Columns columns) {
    RollUp sums = new RollUp();
    int[] weights = columns.catalogue().weights();
    long[] musts = columns.catalogue().musts();
    byte[] classes = columns.classes();
    byte[] groups = columns.groups();
    for (int i = 0; i < columns.size(); i++) {
      int start = i * weights.length;
      long both = ByteLoop.sums(weights, classes, start);
      sums.add(
          groups[i],
          ByteLoop.attained(both) + columns.own(i),
          ByteLoop.weight(both),
          ByteLoop.isGateOpen(musts, classes, start));
    }
    return sums;
  }

  /** What it takes to look at every byte and to do nothing with it. */
  static int read(Columns columns) {
    int sum = 0;
    for (byte code : columns.classes()) {
      sum += code;
    }
    return sum;
  }
}
