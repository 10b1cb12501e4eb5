package org.psncontrols.model.assessment;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A vector of the Common Vulnerability Scoring System, versions 2.0 to 4.0.
 *
 * <p>Holds what was stated and computes no score. Every base metric is there once, every other
 * metric at most once, and every value is one that the version knows; a metric stated as not
 * defined stays, so it differs from one left out.
 *
 * <p>The text form has the metrics in the order of the version's specification, such as {@code
 * CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H}; version 2.0 has no prefix. {@code
 * parse(vector.toString())} equals the vector. Immutable and thread-safe; a value type, so do not
 * use its identity.
 *
 * @param version the version, never null
 * @param metrics the metrics' values by their names, in the order of the specification whatever the
 *     order in which they are given, never null
 * @since 0.1
 */
public record CvssVector(Version version, ImmutableMap<String, String> metrics) {

  /** The greatest length of a text that is read as a vector, in UTF-16 units. */
  public static final int MAX_LENGTH = 500;

  /**
   * A version of the system.
   *
   * @since 0.1
   */
  public enum Version {
    /** Version 2.0. */
    V2_0(
        "2.0",
        "AV:L,A,N AC:H,M,L Au:M,S,N C:N,P,C I:N,P,C A:N,P,C",
        "E:U,POC,F,H,ND RL:OF,TF,W,U,ND RC:UC,UR,C,ND"
            + " CDP:N,L,LM,MH,H,ND TD:N,L,M,H,ND CR:L,M,H,ND IR:L,M,H,ND AR:L,M,H,ND"),
    /** Version 3.0. */
    V3_0("3.0", Version.BASE_3, Version.OTHERS_3),
    /** Version 3.1. */
    V3_1("3.1", Version.BASE_3, Version.OTHERS_3),
    /** Version 4.0. */
    V4_0(
        "4.0",
        "AV:N,A,L,P AC:L,H AT:N,P PR:N,L,H UI:N,P,A"
            + " VC:H,L,N VI:H,L,N VA:H,L,N SC:H,L,N SI:H,L,N SA:H,L,N",
        "E:X,A,P,U CR:X,H,M,L IR:X,H,M,L AR:X,H,M,L"
            + " MAV:X,N,A,L,P MAC:X,L,H MAT:X,N,P MPR:X,N,L,H MUI:X,N,P,A"
            + " MVC:X,H,L,N MVI:X,H,L,N MVA:X,H,L,N MSC:X,H,L,N MSI:X,S,H,L,N MSA:X,S,H,L,N"
            + " S:X,N,P AU:X,N,Y R:X,A,U,I V:X,D,C RE:X,L,M,H U:X,Clear,Green,Amber,Red");

    private static final String BASE_3 =
        "AV:N,A,L,P AC:L,H PR:N,L,H UI:N,R S:U,C C:H,L,N I:H,L,N A:H,L,N";
    private static final String OTHERS_3 =
        "E:X,H,F,P,U RL:X,U,W,T,O RC:X,C,R,U CR:X,H,M,L IR:X,H,M,L AR:X,H,M,L"
            + " MAV:X,N,A,L,P MAC:X,L,H MPR:X,N,L,H MUI:X,N,R MS:X,U,C"
            + " MC:X,H,L,N MI:X,H,L,N MA:X,H,L,N";

    private final String label;
    private final ImmutableList<String> baseMetrics;
    private final ImmutableMap<String, ImmutableList<String>> values;

    Version(String label, String base, String others) {
      this.label = label;
      baseMetrics = table(base).keySet().asList();
      values = table(base + " " + others);
    }

    private static ImmutableMap<String, ImmutableList<String>> table(String text) {
      ImmutableMap.Builder<String, ImmutableList<String>> table = ImmutableMap.builder();
      for (String metric : Splitter.on(' ').split(text)) {
        int colon = metric.indexOf(':');
        table.put(
            metric.substring(0, colon),
            ImmutableList.copyOf(Splitter.on(',').split(metric.substring(colon + 1))));
      }
      return table.buildOrThrow();
    }

    /**
     * The version's number.
     *
     * @return the number, such as {@code 3.1}
     */
    public String getLabel() {
      return label;
    }

    /**
     * The metrics that every vector of the version states.
     *
     * @return their names in the order of the specification
     */
    public ImmutableList<String> getBaseMetrics() {
      return baseMetrics;
    }

    /**
     * All metrics of the version.
     *
     * @return the values that each may have, by its name, in the order of the specification
     */
    public ImmutableMap<String, ImmutableList<String>> getMetrics() {
      return values;
    }

    private String prefix() {
      return this == V2_0 ? "" : "CVSS:" + label + "/";
    }
  }

  /**
   * Checks the metrics and puts them in order.
   *
   * @param version the version, never null
   * @param metrics the metrics' values by their names, in the order of the specification whatever
   *     the order in which they are given, never null
   * @throws IllegalArgumentException if a base metric is missing, or the version does not know a
   *     metric or its value
   */
  public CvssVector {
    requireNonNull(version, "version");
    for (Map.Entry<String, String> metric : metrics.entrySet()) {
      ImmutableList<String> known = version.values.get(metric.getKey());
      check(known != null, version, "has no metric " + metric.getKey(), metrics);
      check(
          known != null && known.contains(metric.getValue()),
          version,
          "has no value " + metric.getValue() + " of metric " + metric.getKey(),
          metrics);
    }
    for (String metric : version.baseMetrics) {
      check(metrics.containsKey(metric), version, "needs metric " + metric, metrics);
    }
    metrics = inOrder(version, metrics);
  }

  private static void check(
      boolean kept, Version version, String rule, Map<String, String> metrics) {
    if (!kept) {
      throw new IllegalArgumentException(
          "a vector of CVSS "
              + version.label
              + " "
              + rule
              + ", but is \""
              + print(version, metrics)
              + '"');
    }
  }

  private static ImmutableMap<String, String> inOrder(
      Version version, Map<String, String> metrics) {
    ImmutableMap.Builder<String, String> ordered = ImmutableMap.builder();
    for (String name : version.values.keySet()) {
      if (metrics.containsKey(name)) {
        ordered.put(name, metrics.get(name));
      }
    }
    return ordered.buildOrThrow();
  }

  /**
   * Reads a vector as a report states it.
   *
   * <p>Letter case counts. Versions 2.0 to 3.1 take the metrics in any order; version 4.0 takes
   * them in the order of its specification only, as that demands. A vector of version 2.0 may stand
   * in round brackets.
   *
   * @param text the text, never null
   * @return the vector
   * @throws IllegalArgumentException if the text is no vector of these versions
   */
  public static CvssVector parse(String text) {
    requireNonNull(text, "text");
    if (text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "a CVSS vector must have at most "
              + MAX_LENGTH
              + " characters, but has "
              + text.length());
    }
    Version version = versionOf(text);
    String body = text.substring(version.prefix().length());
    if (version == Version.V2_0 && body.startsWith("(") && body.endsWith(")")) {
      body = body.substring(1, body.length() - 1);
    }
    Map<String, String> metrics = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    for (String part : Splitter.on('/').split(body)) {
      int colon = part.indexOf(':');
      if (colon < 0) {
        throw new IllegalArgumentException(
            "a CVSS vector must be metrics such as AV:N with a / between them, but is \""
                + text
                + '"');
      }
      String name = part.substring(0, colon);
      names.add(name);
      if (metrics.put(name, part.substring(colon + 1)) != null) {
        throw new IllegalArgumentException(
            "a CVSS vector must state each metric once, but states "
                + name
                + " again: \""
                + text
                + '"');
      }
    }
    CvssVector vector = new CvssVector(version, ImmutableMap.copyOf(metrics));
    if (version == Version.V4_0 && !vector.metrics.keySet().asList().equals(names)) {
      throw new IllegalArgumentException(
          "a vector of CVSS 4.0 must have its metrics in order, as "
              + vector
              + ", but is \""
              + text
              + '"');
    }
    return vector;
  }

  private static Version versionOf(String text) {
    for (Version version : Version.values()) {
      if (version != Version.V2_0 && text.startsWith(version.prefix())) {
        return version;
      }
    }
    if (text.startsWith("CVSS:")) {
      throw new IllegalArgumentException(
          "a CVSS vector must be of version 2.0, 3.0, 3.1 or 4.0, but is \"" + text + '"');
    }
    return Version.V2_0;
  }

  private static String print(Version version, Map<String, String> metrics) {
    return version.prefix() + Joiner.on('/').withKeyValueSeparator(':').join(metrics);
  }

  /** The text form. */
  @Override
  public String toString() {
    return print(version, metrics);
  }
}
