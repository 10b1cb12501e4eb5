package org.psncontrols.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.psncontrols.model.classification.BusinessImpact;
import org.psncontrols.model.classification.GpmsMarking;
import org.psncontrols.model.classification.GpmsTier;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.classification.Scheme;
import org.psncontrols.model.information.AssetId;
import org.psncontrols.model.information.DataOrigin;
import org.psncontrols.model.information.InformationAsset;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Stage;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Stated;
import org.psncontrols.model.testkit.ClassificationArbitraries;
import org.psncontrols.model.testkit.InformationArbitraries;
import org.psncontrols.rules.policy.CompliancePolicies;
import org.psncontrols.rules.policy.CompliancePolicy;

/** What is asked of an information asset. */
class AssetPassTest {

  private static final PsnValidation VALIDATION = PsnValidation.builtIn();
  private static final CompliancePolicy POLICY = CompliancePolicies.psn2014();
  private static final LocalDate DAY = LocalDate.of(2024, 7, 1);

  private static final OrganisationId HOLDER = OrganisationId.parse("own:exampleton");
  private static final OrganisationId OTHER = OrganisationId.parse("own:department");

  private static InformationAsset.Builder asset() {
    return InformationAsset.builder()
        .id(AssetId.of("A-1"))
        .title("Benefit claims")
        .owner("Head of Benefits")
        .holder(HOLDER)
        .origin(DataOrigin.OWN);
  }

  private static Marking marking(String text, Scheme scheme) {
    return Marking.parse(text, scheme).value().orElseThrow();
  }

  private static Marking gpms(String text) {
    return marking(text, Scheme.GPMS);
  }

  private static Problems sent(InformationAsset.Builder asset) {
    return VALIDATION.check(asset.build(), Stage.SUBMISSION);
  }

  private static void assertSays(
      Problems problems, ProblemCode code, String path, String source, String text) {
    assertThat(problems)
        .extracting(
            Problem::getCode,
            Problem::getPath,
            p -> p.getSource().map(SourceReference::getKey).orElse(""),
            p -> p.getMessage() + " " + p.getRemedy())
        .containsExactly(tuple(code, path, source, text));
  }

  @Test
  void an_asset_with_an_owner_and_no_marking_has_no_problem() {
    for (Stage stage : Stage.values()) {
      assertThat(VALIDATION.check(asset().build(), stage)).isEmpty();
    }
  }

  @Test
  void an_asset_without_owner_is_warned_of_when_it_is_sent() {
    InformationAsset asset = asset().owner(Optional.empty()).build();

    assertThat(VALIDATION.check(asset, Stage.DRAFT)).isEmpty();
    assertSays(
        VALIDATION.check(asset, Stage.SUBMISSION),
        ProblemCodes.ASSET_WITHOUT_OWNER,
        "owner",
        "S34",
        "Asset A-1 has no owner. Name the Information Asset Owner, who is responsible for it through"
            + " its whole life.");
    assertThat(VALIDATION.check(asset, Stage.CERTIFICATION).hasErrors()).isFalse();
  }

  @Test
  void central_governments_information_names_who_supplied_it() {
    assertSays(
        sent(asset().origin(DataOrigin.CENTRAL_GOVERNMENT)),
        ProblemCodes.ASSET_WITHOUT_ORIGINATOR,
        "originator",
        "SEED-A",
        "Asset A-1 is central government's, but names no originator besides its holder,"
            + " own:exampleton. Name the body that supplied it, whose wishes say how it is"
            + " protected.");
    assertThat(sent(asset().origin(DataOrigin.CENTRAL_GOVERNMENT).originator(OTHER))).isEmpty();
  }

  @Test
  void a_partners_information_names_the_partner() {
    assertSays(
        sent(asset().origin(DataOrigin.PARTNER).originator(HOLDER)),
        ProblemCodes.ASSET_WITHOUT_ORIGINATOR,
        "originator",
        "S111",
        "Asset A-1 is a partner's, but names no originator besides its holder, own:exampleton. Name"
            + " the partner, whose rules the holder must meet.");
    assertThat(sent(asset().origin(DataOrigin.PARTNER).originator(OTHER))).isEmpty();
  }

  @Test
  void what_comes_from_another_body_is_not_the_holders_own() {
    assertSays(
        sent(asset().originator(OTHER)),
        ProblemCodes.ORIGIN_CONTRADICTS_ORIGINATOR,
        "origin",
        "S111",
        "Asset A-1 is said to be its holder's own, but comes from own:department. Say that it is"
            + " central government's or a partner's, or take the originator out.");
    assertThat(sent(asset().originator(HOLDER))).isEmpty();
  }

  @Test
  void a_marking_that_does_not_go_with_the_level_of_confidentiality_is_warned_of() {
    assertSays(
        sent(asset().marking(gpms("RESTRICTED")).businessImpact(BusinessImpact.parse("2-3-3"))),
        ProblemCodes.MARKING_CONTRADICTS_IMPACT,
        "marking",
        "S89",
        "Asset A-1 is marked RESTRICTED, but its confidentiality was assessed at level 2, which goes"
            + " with PROTECT. Have the owner look at both; a level does not decide the marking, and"
            + " one that aggregation has raised may stand.");
    assertThat(Rules.MARKING_CONTRADICTS_IMPACT.getSource())
        .isEqualTo(BusinessImpact.IL3.tiersOfConfidentiality().source());
  }

  @ParameterizedTest
  @CsvSource({
    "NOT PROTECTIVELY MARKED, 0, 1",
    "PROTECT - STAFF,         2, 2",
    "RESTRICTED,              3, 3",
    "CONFIDENTIAL,            4, 4",
    "SECRET,                  5, 5",
    "TOP SECRET,              6, 6"
  })
  void a_protective_marking_goes_with_its_level_of_confidentiality_and_no_other(
      String text, int least, int most) {
    for (int level = 0; level <= BusinessImpact.MAX; level++) {
      InformationAsset.Builder asset =
          asset().marking(gpms(text)).businessImpact(BusinessImpact.of(level, 0, 6));

      assertThat(sent(asset))
          .as("level %s", level)
          .extracting(Problem::getCode)
          .isEqualTo(
              level >= least && level <= most
                  ? List.of()
                  : List.of(ProblemCodes.MARKING_CONTRADICTS_IMPACT));
    }
  }

  @Property
  void integrity_and_availability_never_bear_on_the_marking(
      @ForAll GpmsMarking marking,
      @ForAll BusinessImpact impact,
      @ForAll @IntRange(max = BusinessImpact.MAX) int integrity,
      @ForAll @IntRange(max = BusinessImpact.MAX) int availability) {
    InformationAsset asset = asset().marking(marking).businessImpact(impact).build();
    InformationAsset other =
        InformationAsset.builder()
            .from(asset)
            .businessImpact(BusinessImpact.of(impact.confidentiality(), integrity, availability))
            .build();

    assertThat(VALIDATION.check(other, Stage.SUBMISSION))
        .isEqualTo(VALIDATION.check(asset, Stage.SUBMISSION));
  }

  @Provide
  Arbitrary<Marking> classifications() {
    return ClassificationArbitraries.markings().in(Scheme.GSC_2014, Scheme.GSC_2023);
  }

  @Property(tries = 200)
  void no_level_contradicts_a_later_classification(
      @ForAll("classifications") Marking marking, @ForAll BusinessImpact impact) {
    assertThat(sent(asset().marking(marking).businessImpact(impact))).isEmpty();
  }

  @Test
  void protect_wants_a_descriptor() {
    assertSays(
        sent(asset().marking(gpms("PROTECT"))),
        ProblemCodes.MARKING_WITHOUT_DESCRIPTOR,
        "marking",
        "S92",
        "Asset A-1 is marked PROTECT, without the descriptor that should go with it. Have its"
            + " originator or owner add what kind of information it is, such as PROTECT -"
            + " PERSONAL.");
  }

  @ParameterizedTest
  @CsvSource({
    "PROTECT - PERSONAL",
    "PROTECT - PARISH NEWSLETTER",
    "NOT PROTECTIVELY MARKED",
    "RESTRICTED"
  })
  void other_markings_want_none_and_any_will_do(String text) {
    assertThat(sent(asset().marking(gpms(text)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2014-04-01, PROTECT - STAFF, GPMS,     ",
    "2024-07-01, PROTECT - STAFF, GPMS,     ",
    "2014-04-01, OFFICIAL,        GSC_2014, S83",
    "2014-04-02, OFFICIAL,        GSC_2014, ",
    "2024-07-01, OFFICIAL,        GSC_2014, ",
    "2014-04-02, OFFICIAL,        GSC_2023, S96",
    "2023-06-29, SECRET,          GSC_2023, S96",
    "2023-06-30, SECRET,          GSC_2023, "
  })
  void a_marking_is_of_a_scheme_that_had_begun(
      LocalDate day, String text, Scheme scheme, String source) {
    AssetReview review =
        new AssetReview(asset().marking(marking(text, scheme)).build(), day, POLICY);

    assertThat(VALIDATION.check(review, Stage.DRAFT)).isEmpty();
    assertThat(VALIDATION.check(review, Stage.SUBMISSION))
        .extracting(p -> p.getCode() + " " + p.getSource().orElseThrow().getKey())
        .isEqualTo(
            Optional.ofNullable(source).map(key -> "marking-not-in-force " + key).stream()
                .toList());
  }

  @Test
  void a_marking_ahead_of_its_scheme_is_an_error() {
    Problems problems =
        VALIDATION.check(
            new AssetReview(
                asset().marking(marking("SECRET", Scheme.GSC_2014)).build(),
                LocalDate.of(2014, 3, 31),
                POLICY),
            Stage.SUBMISSION);

    assertThat(problems.hasErrors()).isTrue();
    assertSays(
        problems,
        ProblemCodes.MARKING_NOT_IN_FORCE,
        "marking",
        "S83",
        "Asset A-1 is marked SECRET by scheme gsc-2014, which began on 2014-04-02, after 2014-03-31."
            + " Mark it by a scheme that had begun, or check as of a later day.");
  }

  @Test
  void the_policy_says_when_a_scheme_began() {
    CompliancePolicy later =
        CompliancePolicy.builder()
            .from(POLICY)
            .regimes(POLICY.getRegimes())
            .gsc2023Start(Stated.local(DAY))
            .build();
    InformationAsset asset = asset().marking(marking("SECRET", Scheme.GSC_2023)).build();

    assertThat(VALIDATION.check(new AssetReview(asset, DAY, later), Stage.SUBMISSION)).isEmpty();
    assertThat(VALIDATION.check(new AssetReview(asset, DAY.minusDays(1), later), Stage.SUBMISSION))
        .extracting(Problem::getCode, Problem::getSource)
        .containsExactly(tuple(ProblemCodes.MARKING_NOT_IN_FORCE, Optional.empty()));
  }

  @Provide
  Arbitrary<InformationAsset> assets() {
    return InformationArbitraries.informationAssets();
  }

  @Property
  void an_asset_has_the_problems_that_its_parts_say(@ForAll("assets") InformationAsset asset) {
    assertThat(VALIDATION.check(asset, Stage.DRAFT)).isEmpty();
    assertThat(VALIDATION.check(asset, Stage.SUBMISSION).stream().map(Problem::getCode))
        .containsExactlyInAnyOrderElementsOf(expected(asset));
    assertThat(VALIDATION.check(asset, Stage.SUBMISSION).hasErrors()).isFalse();
    assertThat(VALIDATION.check(asset, Stage.CERTIFICATION))
        .isEqualTo(VALIDATION.check(asset, Stage.SUBMISSION));
  }

  /** What the texts of the policy come to, put in another way than in the pass. */
  private static Set<ProblemCode> expected(InformationAsset asset) {
    ImmutableSet.Builder<ProblemCode> codes = ImmutableSet.builder();
    if (!asset.getOwner().isPresent()) {
      codes.add(ProblemCodes.ASSET_WITHOUT_OWNER);
    }
    OrganisationId from = asset.getOriginator().orElse(asset.getHolder());
    boolean own = from.equals(asset.getHolder());
    if (own != (asset.getOrigin() == DataOrigin.OWN)) {
      codes.add(
          own ? ProblemCodes.ASSET_WITHOUT_ORIGINATOR : ProblemCodes.ORIGIN_CONTRADICTS_ORIGINATOR);
    }
    if (asset.getMarking().filter(GpmsMarking.class::isInstance).isPresent()) {
      Marking marking = asset.getMarking().get();
      if (marking.toText().equals("PROTECT")) {
        codes.add(ProblemCodes.MARKING_WITHOUT_DESCRIPTOR);
      }
      // From the lowest tier, which has two levels, one level for each tier.
      int tier = List.of(GpmsTier.values()).indexOf(marking.getTier());
      asset
          .getBusinessImpact()
          .filter(impact -> Math.max(impact.confidentiality(), 1) != tier + 1)
          .ifPresent(impact -> codes.add(ProblemCodes.MARKING_CONTRADICTS_IMPACT));
    }
    return codes.build();
  }

  @Property(tries = 300)
  void a_later_day_never_adds_a_problem_to_an_asset(
      @ForAll("assets") InformationAsset asset,
      @ForAll LocalDate day,
      @ForAll @IntRange(max = 100_000) int days) {
    LocalDate later = day.plusDays(days);
    if (later.getYear() > 9999) {
      later = day;
    }
    Set<String> before = problems(new AssetReview(asset, day, POLICY));

    assertThat(before).containsAll(problems(new AssetReview(asset, later, POLICY)));
  }

  private static Set<String> problems(AssetReview review) {
    Set<String> problems = new TreeSet<>();
    VALIDATION
        .check(review, Stage.SUBMISSION)
        .forEach(problem -> problems.add(problem.getCode() + " " + problem.getPath()));
    return problems;
  }

  @Property(tries = 200)
  void on_a_day_when_every_scheme_has_begun_the_day_adds_nothing(
      @ForAll("assets") InformationAsset asset) {
    for (Stage stage : Stage.values()) {
      assertThat(VALIDATION.check(new AssetReview(asset, DAY, POLICY), stage))
          .isEqualTo(VALIDATION.check(asset, stage));
    }
  }

  @Test
  void a_day_that_no_document_can_hold_is_refused() {
    for (int year : new int[] {-1, 10_000}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new AssetReview(asset().build(), LocalDate.ofYearDay(year, 1), POLICY))
          .withMessage(
              "a review's day must lie in the years 0000 to 9999, but is "
                  + LocalDate.ofYearDay(year, 1));
    }
    for (int year : new int[] {0, 9999}) {
      LocalDate day = LocalDate.ofYearDay(year, 365);
      assertThat(new AssetReview(asset().build(), day, POLICY).asOf()).isEqualTo(day);
    }
  }

  @Test
  @SuppressWarnings("NullAway")
  void a_review_without_a_part_is_refused() {
    assertThatNullPointerException()
        .isThrownBy(() -> new AssetReview(null, DAY, POLICY))
        .withMessage("asset");
    assertThatNullPointerException()
        .isThrownBy(() -> new AssetReview(asset().build(), DAY, null))
        .withMessage("policy");
  }
}
