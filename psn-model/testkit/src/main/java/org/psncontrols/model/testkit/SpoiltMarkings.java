package org.psncontrols.model.testkit;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.psncontrols.model.classification.Descriptor;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.classification.Scheme;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;

/** Texts that are no markings. */
final class SpoiltMarkings {

  /** Where it stands in a text, a word is put that means nothing by itself. */
  private static final String ANY = "?";

  /** Begins no word that a marking knows. */
  private static final String UNUSUAL = "Q";

  private static final Arbitrary<String> WORDS =
      DrawnArbitrary.of(draw -> UNUSUAL + Texts.upper(draw, 3, 6));

  private static final ImmutableList<String> FOREIGN =
      ImmutableList.of(
          "NATO RESTRICTED",
          "COSMIC TOP SECRET",
          "RESTREINT UE/EU RESTRICTED",
          "CONFIDENTIEL DEFENSE",
          "US SECRET",
          "TOP SECRET//SCI//NOFORN",
          "CUI//?",
          "FOR OFFICIAL USE ONLY",
          "PROTECTED",
          "OFFICIAL: SENSITIVE",
          "AUS SECRET - AUSTEO",
          "SECRET REL TO USA, FVEY");

  private static final ImmutableList<String> IMPACT_LEVELS =
      ImmutableList.of(
          "IL3",
          "IL 2",
          "BIL-4",
          "2-2-4",
          "IMPACT LEVEL 3",
          "RESTRICTED-IL3",
          "OFFICIAL - ? - IL2");

  private static final ImmutableList<String> WITHOUT_TIER =
      ImmutableList.of(
          "?",
          "COMMERCIAL",
          "SENSITIVE",
          "? OFFICIAL",
          "PERSONAL DATA - ?",
          "MOST SECRET",
          "OFFICIALLY ?",
          "RECIPIENTS ONLY");

  private static final ImmutableList<String> PART_INVALID =
      ImmutableList.of(
          "OFFICIAL ?",
          "OFFICIAL -",
          "OFFICIAL - ? -",
          "OFFICIAL - - ?",
          "OFFICIAL [?",
          "OFFICIAL - ?)",
          "OFFICIAL []",
          "OFFICIAL - ?..?",
          "OFFICIAL - SENSITVE",
          "OFFICIAL - RECIPIENT ONLY",
          "OFFICIAL - USE ONLY",
          "SECRET - EYES ONLY",
          "SECRET - UK EYES ONLY - UK/US EYES ONLY",
          "SECRET - ? OFFICIAL");

  private static final ImmutableList<String> COMBINATIONS =
      ImmutableList.of(
          "SECRET SENSITIVE",
          "TOP SECRET-SENSITIVE - COMMERCIAL",
          "NOT PROTECTIVELY MARKED - STAFF",
          "UK RESTRICTED",
          "CONFIDENTIAL - UK EYES ONLY",
          "PROTECT - DO NOT ?",
          "OFFICIAL - UK EYES ONLY",
          "OFFICIAL-SENSITIVE - ? - UK/US EYES ONLY",
          "OFFICIAL - RECIPIENTS ONLY",
          "OFFICIAL-SENSITIVE - FOR PUBLIC RELEASE",
          "TOP SECRET - HMG USE ONLY",
          "TOP SECRET - EMBARGOED UNTIL ?",
          "SECRET - LEGAL",
          "SECRET - REL EU");

  private static final ImmutableList<String> COMBINATIONS_OF_2014 =
      ImmutableList.of(
          "OFFICIAL - ?",
          "SECRET - PERSONAL DATA",
          "OFFICIAL-SENSITIVE - COMMERCIAL - LOCSEN",
          "OFFICIAL-SENSITIVE - RECIPIENTS ONLY",
          "UK SECRET - REL EU");

  /** Signs of other alphabets that look like ours, invisible ones, and others. */
  private static final ImmutableList<String> WRONG_SIGNS =
      ImmutableList.of("!", "\u041E", "\u200B", "\u202E", "\u0000", "É", "0\u0301", "\uD83D\uDD12");

  /** Within the greatest length as it stands, and beyond it once it is written out. */
  private static final Arbitrary<String> LONG_WRITTEN_OUT =
      DrawnArbitrary.of(
          draw -> {
            StringBuilder text = new StringBuilder("OFFICIAL");
            for (int i = draw.between(450, 480); text.length() < i; ) {
              text.append("[PART ").append(text.length()).append(']');
            }
            return text.toString();
          });

  private SpoiltMarkings() {}

  static ImmutableList<BrokenRule<?>> all() {
    return ImmutableList.<BrokenRule<?>>builder()
        .add(text(ProblemCodes.TEXT_BLANK, BadTexts.BLANK))
        .add(
            text(
                ProblemCodes.TEXT_TOO_LONG,
                Arbitraries.oneOf(BadTexts.longerThan(Marking.MAX_LENGTH), LONG_WRITTEN_OUT)))
        .add(text(ProblemCodes.MARKING_CHARACTER, withWrongSign()))
        .add(text(ProblemCodes.MARKING_FOREIGN, filled(FOREIGN)))
        .add(text(ProblemCodes.MARKING_IMPACT_LEVEL, filled(IMPACT_LEVELS)))
        .add(text(ProblemCodes.MARKING_WITHOUT_TIER, filled(WITHOUT_TIER)))
        .add(text(ProblemCodes.MARKING_PART_INVALID, filled(PART_INVALID)))
        .add(text(ProblemCodes.MARKING_COMBINATION, filled(COMBINATIONS)))
        .add(inScheme(ProblemCodes.MARKING_OF_OTHER_SCHEME, ofOtherScheme()))
        .add(
            inScheme(
                ProblemCodes.MARKING_COMBINATION,
                filled(COMBINATIONS_OF_2014).map(text -> new MarkingText(text, Scheme.GSC_2014))))
        .build();
  }

  private static BrokenRule<String> text(ProblemCode code, Arbitrary<String> texts) {
    return new BrokenRule<>(
        String.class,
        code,
        "",
        texts.map(text -> new Invalid<>(text, code, "")).withoutEdgeCases());
  }

  private static BrokenRule<MarkingText> inScheme(ProblemCode code, Arbitrary<MarkingText> texts) {
    return new BrokenRule<>(
        MarkingText.class,
        code,
        "",
        texts.map(text -> new Invalid<>(text, code, "")).withoutEdgeCases());
  }

  /** In capitals or, as people write it, in small letters. */
  private static Arbitrary<String> filled(ImmutableList<String> forms) {
    return Combinators.combine(Arbitraries.of(forms), WORDS, Picks.ANY)
        .as(
            (form, word, pick) -> {
              String text = form.replace(ANY, word);
              return pick % 3 == 2 ? Ascii.toLowerCase(text) : text;
            });
  }

  private static Arbitrary<String> withWrongSign() {
    return Combinators.combine(
            ClassificationArbitraries.markings(), Arbitraries.of(WRONG_SIGNS), Picks.ANY)
        .as(
            (marking, sign, pick) -> {
              String text = marking.toText();
              int at = pick % (text.length() + 1);
              return text.substring(0, at) + sign + text.substring(at);
            });
  }

  private static Arbitrary<MarkingText> ofOtherScheme() {
    Arbitrary<String> tails =
        ClassificationArbitraries.descriptors().map(Descriptor::value).map(" - "::concat);
    Arbitrary<MarkingText> former =
        Combinators.combine(
                Arbitraries.of("PROTECT", "RESTRICTED", "CONFIDENTIAL", "NPM", "UNCLASSIFIED"),
                tails,
                Arbitraries.of(Scheme.GSC_2023, Scheme.GSC_2014))
            .as((tier, tail, scheme) -> new MarkingText(tier + tail, scheme));
    Arbitrary<MarkingText> present =
        Combinators.combine(Arbitraries.of("OFFICIAL", "OFFICIAL-SENSITIVE", "UK OFFICIAL"), tails)
            .as((tier, tail) -> new MarkingText(tier + tail, Scheme.GPMS));
    return Arbitraries.oneOf(former, present);
  }
}
