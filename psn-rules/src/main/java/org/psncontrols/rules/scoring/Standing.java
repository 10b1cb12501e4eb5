package org.psncontrols.rules.scoring;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.AssessorView;
import org.psncontrols.model.assessment.CompensatingMeasure;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.rules.scoring.StandingAnswer.Basis;

/**
 * What each answer is worth on some days, in one long for each control, and the controls of each
 * kind as bits, so that a formula need not look at controls one by one.
 *
 * <p>Immutable, but for that nobody may write to the arrays it hands out.
 */
final class Standing {

  /** Fully met. */
  static final int FULL = 0;

  /** Met by half, which most partly met controls are. */
  static final int HALF = 1;

  /** Met by another share. */
  static final int OTHER = 2;

  /** Not assessed. */
  static final int UNKNOWN = 3;

  /** Not applicable. */
  static final int NOT_APPLICABLE = 4;

  static final int KINDS = 5;
  private static final int NONE = -1;

  static final long HALF_ATTAINMENT = StandingAnswer.FULL / 2;

  /** What a partly met control attains where nobody states a share. */
  private static final int DEFAULT_PARTLY_MET = 5_000;

  private static final int CREDIT_AT = 27;
  private static final int CAPPED_AT = 41;
  private static final int ANSWER_AT = 42;
  private static final int BASIS_AT = 45;
  private static final int ASSESSOR_AT = 48;
  private static final long ATTAINMENT_MASK = (1L << CREDIT_AT) - 1;
  private static final int CREDIT_MASK = (1 << (CAPPED_AT - CREDIT_AT)) - 1;
  private static final int THREE_BITS = 7;
  private static final long SHOWN =
      ATTAINMENT_MASK | ((long) THREE_BITS << ANSWER_AT) | ((long) THREE_BITS << BASIS_AT);

  private static final Answer[] ANSWERS = Answer.values();
  private static final Basis[] BASES = Basis.values();

  private final LocalDate first;
  private final LocalDate last;
  private final long[] controls;
  private final long[] masks;
  private final int words;

  private Standing(LocalDate first, LocalDate last, long[] controls, int words) {
    this.first = first;
    this.last = last;
    this.controls = controls;
    this.words = words;
    this.masks = new long[KINDS * words];
    for (int i = 0; i < controls.length; i++) {
      int kind = kind(controls[i]);
      if (kind != NONE) {
        masks[kind * words + (i >> 6)] |= 1L << i;
      }
    }
  }

  /** What stands on a day, without asking on which other days the same does. */
  static Standing on(LocalDate day, Layout layout, @Nullable Response[] responses) {
    return new Standing(day, day, controls(day, layout, responses, null), layout.words());
  }

  /** What stands on a day, and from when to when the same does. */
  static Standing around(LocalDate day, Layout layout, @Nullable Response[] responses) {
    Window window = new Window(day);
    long[] controls = controls(day, layout, responses, window);
    return new Standing(window.first(), window.last(), controls, layout.words());
  }

  private static long[] controls(
      LocalDate day, Layout layout, @Nullable Response[] responses, @Nullable Window window) {
    AnswerView view = layout.policy().getAnswerView();
    int ceiling = layout.policy().getCompensationCeiling().parts();
    long[] controls = new long[responses.length];
    for (int i = 0; i < responses.length; i++) {
      Response response = responses[i];
      controls[i] =
          response == null
              ? pack(Answer.NOT_ASSESSED, Basis.NOT_GIVEN, 0, 0)
              : control(response, view, ceiling, layout.isEvidenceDemanded(i), day, window);
    }
    return controls;
  }

  private static long control(
      Response response,
      AnswerView policy,
      int ceiling,
      boolean evidenceDemanded,
      LocalDate day,
      @Nullable Window window) {
    AssessorView stated = policy == AnswerView.OWN ? null : response.getAssessorView().orElse(null);
    AssessorView view = stated == null || stated.getAnswer() == Answer.NOT_ASSESSED ? null : stated;
    Answer answer =
        view != null
            ? view.getAnswer()
            : policy == AnswerView.ASSESSOR ? Answer.NOT_ASSESSED : response.getAnswer();
    Basis basis = basis(response, answer, evidenceDemanded, day, window);
    if (basis != Basis.STANDS && basis != Basis.STANDS_WITHOUT_EVIDENCE) {
      answer = Answer.NOT_ASSESSED;
    }
    int parts =
        switch (answer) {
          case MET -> Share.WHOLE;
          case PARTLY_MET ->
              (view != null ? view.getShare() : response.getShare())
                  .map(Share::parts)
                  .orElse(DEFAULT_PARTLY_MET);
          case NOT_MET, NOT_APPLICABLE, NOT_ASSESSED -> 0;
        };
    boolean bears = answer != Answer.MET && answer != Answer.NOT_APPLICABLE;
    int cutCredit = bears ? credit(response, ceiling, day, window) : 0;
    long packed = pack(answer, basis, parts, cutCredit);
    return view != null ? packed | (1L << ASSESSOR_AT) : packed;
  }

  private static Basis basis(
      Response response,
      Answer answer,
      boolean evidenceDemanded,
      LocalDate day,
      @Nullable Window window) {
    if (answer == Answer.NOT_ASSESSED) {
      return Basis.NOT_GIVEN;
    }
    if (answer == Answer.NOT_MET) {
      return Basis.STANDS;
    }
    ImmutableList<Evidence> evidence = response.getEvidence();
    if (evidence.isEmpty()) {
      return evidenceDemanded ? Basis.EVIDENCE_MISSING : Basis.STANDS_WITHOUT_EVIDENCE;
    }
    boolean current = false;
    for (int i = 0; i < evidence.size() && (window != null || !current); i++) {
      Evidence item = evidence.get(i);
      current |= item.isCurrentOn(day);
      if (window != null) {
        item.getCollectedOn().map(DateSpan::last).ifPresent(window::starts);
        item.getExpiresOn().map(DateSpan::first).ifPresent(window::ends);
      }
    }
    return current ? Basis.STANDS : Basis.EVIDENCE_NOT_CURRENT;
  }

  /** The credit of the best measure in force, and in the lowest bit whether the ceiling cut it. */
  static int credit(Response response, int ceiling, LocalDate day, @Nullable Window window) {
    ImmutableList<CompensatingMeasure> measures = response.getCompensatingMeasures();
    int best = 0;
    for (int i = 0; i < measures.size(); i++) {
      CompensatingMeasure measure = measures.get(i);
      if (measure.getAuthority().isEmpty()) {
        continue;
      }
      if (window != null) {
        window.ends(measure.getExpiresOn());
      }
      if (!measure.getExpiresOn().isBefore(day)) {
        best = Math.max(best, measure.getCredit().parts());
      }
    }
    return best > ceiling ? (ceiling << 1) | 1 : best << 1;
  }

  @SuppressWarnings("EnumOrdinal") // In memory only, to be read by the same code.
  private static long pack(Answer answer, Basis basis, int parts, int cutCredit) {
    int credit = cutCredit >> 1;
    long attainment = (long) parts * Share.WHOLE;
    if (answer == Answer.PARTLY_MET || answer == Answer.NOT_MET) {
      attainment += (long) (Share.WHOLE - parts) * credit;
    }
    return attainment
        | (long) credit << CREDIT_AT
        | (long) (cutCredit & 1) << CAPPED_AT
        | (long) answer.ordinal() << ANSWER_AT
        | (long) basis.ordinal() << BASIS_AT;
  }

  private static int kind(long packed) {
    return switch (answer(packed)) {
      case NOT_APPLICABLE -> NOT_APPLICABLE;
      case NOT_ASSESSED -> UNKNOWN;
      case MET, PARTLY_MET, NOT_MET -> {
        long attainment = attainment(packed);
        if (attainment == StandingAnswer.FULL) {
          yield FULL;
        }
        if (attainment == HALF_ATTAINMENT) {
          yield HALF;
        }
        yield attainment == 0 ? NONE : OTHER;
      }
    };
  }

  static Answer answer(long packed) {
    return ANSWERS[(int) (packed >> ANSWER_AT) & THREE_BITS];
  }

  static long attainment(long packed) {
    return packed & ATTAINMENT_MASK;
  }

  private static int credit(long packed) {
    return (int) (packed >> CREDIT_AT) & CREDIT_MASK;
  }

  /**
   * The same with another answer to one control, which stands; partly met by half. The credit is as
   * {@link #credit(Response, int, LocalDate, Window)} gives it.
   */
  Standing with(int ordinal, Answer answer, int cutCredit) {
    long[] changed = controls.clone();
    int parts =
        answer == Answer.MET ? Share.WHOLE : answer == Answer.PARTLY_MET ? DEFAULT_PARTLY_MET : 0;
    Basis basis = answer == Answer.NOT_ASSESSED ? Basis.NOT_GIVEN : Basis.STANDS;
    long byAssessor = controls[ordinal] & (1L << ASSESSOR_AT);
    changed[ordinal] = pack(answer, basis, parts, cutCredit) | byAssessor;
    return new Standing(first, last, changed, words);
  }

  StandingAnswer answer(int ordinal, Layout layout, @Nullable Response response) {
    long packed = controls[ordinal];
    Answer answer = answer(packed);
    int credit = credit(packed);
    return new StandingAnswer(
        layout.controls().get(ordinal),
        Optional.ofNullable(response),
        answer,
        attainment(packed),
        BASES[(int) (packed >> BASIS_AT) & THREE_BITS],
        credit > 0
            ? Optional.of(new StandingAnswer.Compensation(credit, ((packed >> CAPPED_AT) & 1) == 1))
            : Optional.empty());
  }

  Coverage coverage() {
    int[] counts = new int[4];
    for (long packed : controls) {
      Answer answer = answer(packed);
      boolean byAssessor = ((packed >> ASSESSOR_AT) & 1) == 1;
      counts[
          answer == Answer.NOT_APPLICABLE
              ? 2
              : answer == Answer.NOT_ASSESSED ? 3 : byAssessor ? 0 : 1]++;
    }
    return new Coverage(counts[0], counts[1], counts[2], counts[3]);
  }

  boolean isOther(int ordinal) {
    return ((masks[OTHER * words + (ordinal >> 6)] >> ordinal) & 1) == 1;
  }

  boolean includes(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** One long for each control; not to be written to. */
  long[] controls() {
    return controls;
  }

  /** The bits of each kind one after the other; not to be written to. */
  long[] masks() {
    return masks;
  }

  /** Of what an answer shows, and not of whose it is, which equal answers may differ in. */
  int hash() {
    int hash = 1;
    for (long packed : controls) {
      hash = 31 * hash + Long.hashCode(packed & SHOWN);
    }
    return hash;
  }
}
