package org.psncontrols.model.classification;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.List;

/** The descriptors that each scheme knows. */
final class KnownDescriptors {

  /** Core descriptors of the first edition: COMMERCIAL, LOCSEN, PERSONAL. {@code SOURCED}. */
  private static final ImmutableSet<String> WORDS_2014 =
      ImmutableSet.of("COMMERCIAL", "LOCSEN", "PERSONAL");

  /** The policy's table of 5 August 2024. {@code SOURCED}. */
  private static final ImmutableSet<String> WORDS_2023 =
      ImmutableSet.of(
          "PERSONAL DATA",
          "LEGAL PROFESSIONAL PRIVILEGE",
          "LEGAL",
          "MARKET SENSITIVE",
          "COMMERCIAL",
          "HR/MANAGEMENT");

  /** Commonly quoted; no authoritative list was found. {@code RECONSTRUCTED}. */
  private static final ImmutableSet<String> WORDS_GPMS =
      ImmutableSet.of(
          "APPOINTMENTS",
          "BUDGET",
          "COMMERCIAL",
          "CONTRACTS",
          "HONOURS",
          "INVESTIGATIONS",
          "MANAGEMENT",
          "MEDICAL",
          "PERSONAL",
          "POLICY",
          "STAFF",
          "VISITS");

  /** Words that stand for a known descriptor. */
  private static final ImmutableMap<String, String> ALIASES =
      ImmutableMap.of("LPP", "LEGAL PROFESSIONAL PRIVILEGE");

  private static final ImmutableSet<String> ALL_WORDS =
      ImmutableSet.<String>builder()
          .addAll(WORDS_2023)
          .addAll(WORDS_2014)
          .addAll(WORDS_GPMS)
          .build();

  private static final int LONGEST = 3;

  private KnownDescriptors() {}

  /** Kept apart, so that a descriptor can be checked while the known ones are being made. */
  private static final class Values {
    static final ImmutableMap<Scheme, ImmutableSortedSet<Descriptor>> BY_SCHEME =
        Maps.toMap(
            Arrays.asList(Scheme.values()),
            scheme ->
                words(scheme).stream()
                    .map(Descriptor::of)
                    .collect(ImmutableSortedSet.toImmutableSortedSet(Descriptor::compareTo)));
  }

  static ImmutableSortedSet<Descriptor> of(Scheme scheme) {
    return requireNonNull(Values.BY_SCHEME.get(scheme));
  }

  private static ImmutableSet<String> words(Scheme scheme) {
    return switch (scheme) {
      case GPMS -> WORDS_GPMS;
      case GSC_2014 -> WORDS_2014;
      case GSC_2023 -> WORDS_2023;
    };
  }

  /** Whether any scheme knows the words as one descriptor. */
  static boolean isKnown(String words) {
    return ALL_WORDS.contains(words);
  }

  /** The words as known descriptors one after another, the longest first; none if some are left. */
  static ImmutableSet<String> split(List<String> words) {
    ImmutableSet.Builder<String> found = ImmutableSet.builder();
    int at = 0;
    while (at < words.size()) {
      int length = Math.min(LONGEST, words.size() - at);
      while (length > 0 && !isKnown(meant(words.subList(at, at + length)))) {
        length--;
      }
      if (length == 0) {
        return ImmutableSet.of();
      }
      found.add(meant(words.subList(at, at + length)));
      at += length;
    }
    return found.build();
  }

  private static String meant(List<String> words) {
    String text = String.join(" ", words);
    return ALIASES.getOrDefault(text, text);
  }
}
