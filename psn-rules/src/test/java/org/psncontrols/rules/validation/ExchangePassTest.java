package org.psncontrols.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.psncontrols.model.classification.GpmsTier;
import org.psncontrols.model.classification.GscTier;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.classification.Scheme;
import org.psncontrols.model.information.InformationExchange;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Stage;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Stated;
import org.psncontrols.model.testkit.InformationArbitraries;
import org.psncontrols.rules.policy.CompliancePolicies;
import org.psncontrols.rules.policy.CompliancePolicy;

/** What is asked of an exchange of information. */
class ExchangePassTest {

  private static final PsnValidation VALIDATION = PsnValidation.builtIn();
  private static final CompliancePolicy POLICY = CompliancePolicies.psn2014();
  private static final LocalDate DAY = LocalDate.of(2024, 7, 1);

  private static InformationExchange exchange(Marking marking) {
    return InformationExchange.builder()
        .provider(OrganisationId.parse("own:department"))
        .receiver(OrganisationId.parse("own:exampleton"))
        .marking(marking)
        .build();
  }

  private static Marking marking(String text, Scheme scheme) {
    return Marking.parse(text, scheme).value().orElseThrow();
  }

  private static Problems sent(Marking marking, LocalDate day) {
    return VALIDATION.check(new ExchangeReview(exchange(marking), day, POLICY), Stage.SUBMISSION);
  }

  private static CompliancePolicy.Builder policy() {
    return CompliancePolicy.builder().from(POLICY).regimes(POLICY.getRegimes());
  }

  @ParameterizedTest
  @CsvSource({
    "NOT PROTECTIVELY MARKED,         GPMS,     ",
    "PROTECT,                         GPMS,     ",
    "PROTECT - STAFF,                 GPMS,     ",
    "RESTRICTED,                      GPMS,     ",
    "CONFIDENTIAL,                    GPMS,     S30",
    "SECRET,                          GPMS,     S30",
    "TOP SECRET,                      GPMS,     S30",
    "OFFICIAL,                        GSC_2014, ",
    "OFFICIAL-SENSITIVE COMMERCIAL,   GSC_2014, ",
    "SECRET,                          GSC_2014, S01",
    "TOP SECRET,                      GSC_2014, S01",
    "OFFICIAL-SENSITIVE - COMMERCIAL, GSC_2023, ",
    "SECRET,                          GSC_2023, S01",
    "TOP SECRET - UK EYES ONLY,       GSC_2023, S01"
  })
  void the_network_carries_nothing_above_restricted_and_official(
      String text, Scheme scheme, String source) {
    Marking marking = marking(text, scheme);

    for (LocalDate day : List.of(DAY, LocalDate.of(9999, 12, 31))) {
      assertThat(sent(marking, day))
          .extracting(p -> p.getCode() + " " + p.getSource().orElseThrow().getKey())
          .isEqualTo(
              Optional.ofNullable(source).map(key -> "exchange-above-ceiling " + key).stream()
                  .toList());
    }
  }

  @Test
  void an_exchange_above_the_ceiling_is_told_who_gives_what_to_whom() {
    assertThat(sent(marking("SECRET", Scheme.GSC_2014), DAY))
        .extracting(Problem::getPath, p -> p.getMessage() + " " + p.getRemedy())
        .containsExactly(
            tuple(
                "marking",
                "The exchange from own:department to own:exampleton is marked SECRET, but the network"
                    + " carries nothing above OFFICIAL. Send it another way, or have its originator"
                    + " correct the marking."));
  }

  @Test
  void the_policy_says_what_the_network_carries() {
    Marking secret = marking("SECRET", Scheme.GSC_2023);
    Marking restricted = marking("RESTRICTED", Scheme.GPMS);
    CompliancePolicy own =
        policy()
            .gpmsCeiling(Stated.local(GpmsTier.PROTECT))
            .gscCeiling(Stated.local(GscTier.SECRET))
            .build();

    assertThat(VALIDATION.check(new ExchangeReview(exchange(secret), DAY, own), Stage.SUBMISSION))
        .isEmpty();
    assertThat(
            VALIDATION.check(new ExchangeReview(exchange(restricted), DAY, own), Stage.SUBMISSION))
        .extracting(Problem::getMessage, Problem::getSource)
        .containsExactly(
            tuple(
                "The exchange from own:department to own:exampleton is marked RESTRICTED, but the"
                    + " network carries nothing above PROTECT.",
                Optional.<SourceReference>empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "2014-04-01, GSC_2014, S83",
    "2014-04-02, GSC_2014, ",
    "2023-06-29, GSC_2023, S96",
    "2023-06-30, GSC_2023, "
  })
  void a_marking_is_of_a_scheme_that_had_begun(LocalDate day, Scheme scheme, String source) {
    assertThat(sent(marking("OFFICIAL", scheme), day))
        .extracting(p -> p.getCode() + " " + p.getSource().orElseThrow().getKey())
        .isEqualTo(
            Optional.ofNullable(source).map(key -> "marking-not-in-force " + key).stream()
                .toList());
  }

  @Test
  void a_marking_ahead_of_its_scheme_is_told_with_both_days() {
    assertThat(sent(marking("OFFICIAL", Scheme.GSC_2014), LocalDate.of(2014, 4, 1)))
        .extracting(
            Problem::getPath, Problem::getSeverity, p -> p.getMessage() + " " + p.getRemedy())
        .containsExactly(
            tuple(
                "marking",
                Problem.Severity.ERROR,
                "The exchange from own:department to own:exampleton is marked OFFICIAL by scheme"
                    + " gsc-2014, which began on 2014-04-02, after 2014-04-01. Mark it by a scheme"
                    + " that had begun, or check as of a later day."));
  }

  /** What was marked before April 2014 need not be marked anew, and still travels. */
  @Test
  void an_old_marking_travels_on_any_day() {
    for (LocalDate day :
        List.of(LocalDate.of(2012, 1, 1), LocalDate.of(2014, 4, 2), LocalDate.of(2030, 1, 1))) {
      assertThat(sent(marking("RESTRICTED", Scheme.GPMS), day)).isEmpty();
    }
  }

  @Test
  void nothing_is_asked_of_the_marking_of_a_draft() {
    Marking secret = marking("SECRET", Scheme.GSC_2023);

    assertThat(
            VALIDATION.check(
                new ExchangeReview(exchange(secret), LocalDate.of(2012, 1, 1), POLICY),
                Stage.DRAFT))
        .isEmpty();
    assertThat(VALIDATION.check(exchange(secret), Stage.CERTIFICATION)).isEmpty();
  }

  @Provide
  Arbitrary<InformationExchange> exchanges() {
    return InformationArbitraries.informationExchanges();
  }

  /** By the words of the text alone, which pay no heed to order or scheme. */
  @Property
  void an_exchange_is_above_the_ceiling_by_the_words_of_its_level(
      @ForAll("exchanges") InformationExchange exchange) {
    boolean above =
        exchange.getMarking().toText().matches("(UK )?(CONFIDENTIAL|SECRET|TOP SECRET)(?![A-Z]).*");

    assertThat(VALIDATION.check(new ExchangeReview(exchange, DAY, POLICY), Stage.CERTIFICATION))
        .extracting(Problem::getCode)
        .isEqualTo(above ? List.of(ProblemCodes.EXCHANGE_ABOVE_CEILING) : List.of());
    assertThat(VALIDATION.check(exchange, Stage.CERTIFICATION)).isEmpty();
  }

  static Stream<MarkingTexts.Text> real_texts() {
    return MarkingTexts.readable();
  }

  /** Texts that nobody on this project wrote, with the tier that the file says they have. */
  @ParameterizedTest
  @MethodSource("real_texts")
  void a_real_marking_travels_where_its_tier_is_official_or_at_most_restricted(
      MarkingTexts.Text text) {
    Marking marking = Marking.parse(text.text()).value().orElseThrow();

    assertThat(sent(marking, DAY).isEmpty())
        .isEqualTo(List.of("OFFICIAL", "PROTECT").contains(text.tier()));
  }

  @Test
  void the_real_texts_are_many_and_of_every_tier() {
    assertThat(MarkingTexts.readable())
        .hasSize(71)
        .extracting(MarkingTexts.Text::tier)
        .contains("PROTECT", "CONFIDENTIAL", "OFFICIAL", "SECRET", "TOP SECRET");
  }

  @Test
  void a_day_that_no_document_can_hold_is_refused() {
    InformationExchange exchange = exchange(marking("OFFICIAL", Scheme.GSC_2014));
    for (int year : new int[] {-1, 10_000}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new ExchangeReview(exchange, LocalDate.ofYearDay(year, 1), POLICY))
          .withMessage(
              "a review's day must lie in the years 0000 to 9999, but is "
                  + LocalDate.ofYearDay(year, 1));
    }
    for (int year : new int[] {0, 9999}) {
      LocalDate day = LocalDate.ofYearDay(year, 365);
      assertThat(new ExchangeReview(exchange, day, POLICY).asOf()).isEqualTo(day);
    }
  }

  @Test
  @SuppressWarnings("NullAway")
  void a_review_without_a_part_is_refused() {
    InformationExchange exchange = exchange(marking("OFFICIAL", Scheme.GSC_2014));

    assertThatNullPointerException()
        .isThrownBy(() -> new ExchangeReview(null, DAY, POLICY))
        .withMessage("exchange");
    assertThatNullPointerException()
        .isThrownBy(() -> new ExchangeReview(exchange, DAY, null))
        .withMessage("policy");
  }
}
