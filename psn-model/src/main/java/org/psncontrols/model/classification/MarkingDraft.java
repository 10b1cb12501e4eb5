package org.psncontrols.model.classification;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;

/** The parts of a marking, before the rules of its scheme have been checked. */
record MarkingDraft(
    Scheme scheme,
    Tier tier,
    boolean sensitive,
    boolean ukPrefixed,
    ImmutableSortedSet<HandlingInstruction> handling,
    ImmutableSortedSet<Descriptor> descriptors,
    Optional<NationalCaveat> nationalCaveat,
    ImmutableSortedSet<CodeWord> codeWords,
    boolean releasableToEu) {

  static MarkingDraft of(GpmsMarking marking) {
    return new MarkingDraft(
        Scheme.GPMS,
        marking.getTier(),
        false,
        false,
        ImmutableSortedSet.of(),
        marking.getDescriptors(),
        Optional.empty(),
        ImmutableSortedSet.of(),
        false);
  }

  static MarkingDraft of(Gsc2014Marking marking) {
    return of(marking, ImmutableSortedSet.of(), false);
  }

  static MarkingDraft of(Gsc2023Marking marking) {
    return of(marking, marking.getHandlingInstructions(), marking.isReleasableToEu());
  }

  private static MarkingDraft of(
      GscMarking marking,
      ImmutableSortedSet<HandlingInstruction> handling,
      boolean releasableToEu) {
    return new MarkingDraft(
        marking.getScheme(),
        marking.getTier(),
        marking.isSensitive(),
        marking.isUkPrefixed(),
        handling,
        marking.getDescriptors(),
        marking.getNationalCaveat(),
        marking.getCodeWords(),
        releasableToEu);
  }

  /** The marking, where no rule is broken. */
  Marking toMarking() {
    return switch (scheme) {
      case GPMS -> GpmsMarking.builder().tier((GpmsTier) tier).descriptors(descriptors).build();
      case GSC_2014 ->
          Gsc2014Marking.builder()
              .tier((GscTier) tier)
              .sensitive(sensitive)
              .ukPrefixed(ukPrefixed)
              .descriptors(descriptors)
              .nationalCaveat(nationalCaveat)
              .codeWords(codeWords)
              .build();
      case GSC_2023 ->
          Gsc2023Marking.builder()
              .tier((GscTier) tier)
              .sensitive(sensitive)
              .ukPrefixed(ukPrefixed)
              .handlingInstructions(handling)
              .descriptors(descriptors)
              .nationalCaveat(nationalCaveat)
              .codeWords(codeWords)
              .releasableToEu(releasableToEu)
              .build();
    };
  }

  /** The canonical text. */
  String toText() {
    StringBuilder text = new StringBuilder();
    if (ukPrefixed) {
      text.append("UK ");
    }
    text.append(tier.getLabel());
    if (sensitive) {
      text.append("-SENSITIVE");
    }
    handling.forEach(each -> text.append(" - ").append(each));
    // The first edition writes the descriptor behind a space.
    String beforeDescriptor = scheme == Scheme.GSC_2014 ? " " : " - ";
    descriptors.forEach(each -> text.append(beforeDescriptor).append(each));
    nationalCaveat.ifPresent(each -> text.append(" - ").append(each));
    codeWords.forEach(each -> text.append(" - ").append(each));
    if (releasableToEu) {
      text.append(" - ").append(MarkingWords.REL_EU);
    }
    return text.toString();
  }
}
