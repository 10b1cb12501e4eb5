package org.psncontrols.model.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.AssessmentId;
import org.psncontrols.model.assessment.CertificateId;
import org.psncontrols.model.assessment.Cost;
import org.psncontrols.model.assessment.CvssVector;
import org.psncontrols.model.assessment.Effort;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.FindingScore;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.RiskAcceptanceId;
import org.psncontrols.model.assessment.RiskLevel;
import org.psncontrols.model.assessment.Sha256;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.classification.BusinessImpact;
import org.psncontrols.model.classification.CodeWord;
import org.psncontrols.model.classification.Descriptor;
import org.psncontrols.model.classification.GpmsMarking;
import org.psncontrols.model.classification.GpmsTier;
import org.psncontrols.model.classification.Gsc2014Marking;
import org.psncontrols.model.classification.Gsc2023Marking;
import org.psncontrols.model.classification.GscCandidate;
import org.psncontrols.model.classification.GscTier;
import org.psncontrols.model.classification.GscTranslation;
import org.psncontrols.model.classification.HandlingInstruction;
import org.psncontrols.model.classification.NationalCaveat;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Frequency;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.information.AssetId;
import org.psncontrols.model.information.HandlingRequirement;
import org.psncontrols.model.information.HandlingTopic;
import org.psncontrols.model.information.InformationExchange;
import org.psncontrols.model.information.Strictness;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.organisation.FormerName;
import org.psncontrols.model.organisation.HostedService;
import org.psncontrols.model.organisation.IdentifierScheme;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.organisation.ServiceCode;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Reading;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.source.Stated;

/** Every refusal of a constructor or factory, with its whole sentence. */
class RefusalTest {

  private static final String DATE_RULE =
      "a date must be a real one as 2014-02-28, 2014-02, 2014-Q1, 2014 or two days around a slash,"
          + " but is ";
  private static final String SHARE_RULE =
      "a share must be a percentage above 0 and at most 100 with up to two decimals, but is ";
  private static final String FREQUENCY_RULE =
      "a frequency must be an occasion such as each-review, or an interval such as every-4-hours,"
          + " but is ";

  private static Arguments refused(ThrowingCallable call, String message) {
    return Arguments.of(call, message);
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
            sources(),
            organisations(),
            controls(),
            assessments(),
            amounts(),
            vectors(),
            risks(),
            problems(),
            markings(),
            assets())
        .flatMap(refusals -> refusals);
  }

  private static Stream<Arguments> sources() {
    LocalDate day = LocalDate.of(2014, 2, 28);
    return Stream.of(
        refused(
            () -> new DateSpan(day, day.minusDays(1)),
            "a date span must not end before it starts, but runs from 2014-02-28 to 2014-02-27"),
        refused(
            () -> DateSpan.of(Year.of(-1)),
            "a date span must lie in the years 0000 to 9999, but runs from -0001-01-01 to"
                + " -0001-12-31"),
        refused(
            () -> new DateSpan(day, LocalDate.of(10_000, 1, 1)),
            "a date span must lie in the years 0000 to 9999, but runs from 2014-02-28 to"
                + " +10000-01-01"),
        refused(
            () -> DateSpan.parse("2014-02-28/2014-02-27"),
            "a date span must not end before it starts, but runs from 2014-02-28 to 2014-02-27"),
        refused(() -> DateSpan.parse("2013-02-29"), DATE_RULE + "\"2013-02-29\""),
        refused(() -> DateSpan.parse("2013-13"), DATE_RULE + "\"2013-13\""),
        refused(() -> DateSpan.parse("2014-Q5"), DATE_RULE + "\"2014-Q5\""),
        refused(() -> DateSpan.parse("28/02/2014"), DATE_RULE + "\"28/02/2014\""),
        refused(() -> DateSpan.parse("20x4"), DATE_RULE + "\"20x4\""),
        refused(
            () -> DateSpan.parse("\u0662\u0660\u0661\u0664"),
            DATE_RULE + "\"\u0662\u0660\u0661\u0664\""),
        refused(() -> DateSpan.parse(""), DATE_RULE + "\"\""),
        refused(
            () -> new Stated<>("v", Standing.SOURCED, Optional.empty()),
            "a sourced value must name its source, but has none: v"));
  }

  private static Stream<Arguments> organisations() {
    return Stream.of(
        refused(
            () -> OrganisationId.of(IdentifierScheme.GSS, "e07000223"),
            "an identifier of scheme gss must be one of the letters E J K L M N S W and eight"
                + " digits, such as E07000223, but is \"e07000223\""),
        refused(
            () -> OrganisationId.parse("ods:r0a"),
            "an identifier of scheme ods must be 3 to 10 capital letters and digits, such as R0A,"
                + " but is \"r0a\""),
        refused(
            () -> OrganisationId.parse("gsx:E07000223"),
            "an organisation identifier must be a known scheme, a colon and a value, such as"
                + " gss:E07000223, but is \"gsx:E07000223\""),
        refused(
            () -> OrganisationId.parse("E07000223"),
            "an organisation identifier must be a known scheme, a colon and a value, such as"
                + " gss:E07000223, but is \"E07000223\""),
        refused(
            () -> EnvironmentId.parse("own:a"),
            "an environment must be an organisation, a / and a name, such as"
                + " gss:E07000223/Corporate network, but is \"own:a\""),
        refused(
            () -> EnvironmentId.parse("own:a/ "),
            "an environment's name must have 1 to 300 characters, not all blank, but is \" \""),
        refused(
            () ->
                Environment.builder()
                    .name("n")
                    .addHostedService(HostedService.of(ServiceCode.of("SRV_0220")))
                    .addHostedService(
                        HostedService.builder()
                            .code(ServiceCode.of("SRV_0220"))
                            .name("Payroll")
                            .build())
                    .build(),
            "an environment must list a hosted service once, but \"n\" lists SRV_0220 again"),
        refused(
            () ->
                FormerName.builder()
                    .name("n")
                    .since(DateSpan.parse("2014-03"))
                    .until(DateSpan.parse("2014-02"))
                    .build(),
            "a name must not be given up before it is taken, but \"n\" is borne since 2014-03 and"
                + " until 2014-02"),
        refused(
            () ->
                InformationExchange.builder()
                    .provider(OrganisationId.parse("own:a"))
                    .receiver(OrganisationId.parse("own:a"))
                    .marking(Gsc2014Marking.builder().tier(GscTier.OFFICIAL).build())
                    .build(),
            "information must be exchanged between two bodies, but own:a is both"),
        refused(
            () -> ServiceCode.of("SRV_220"),
            "a service code must be SRV_ and four digits, but is \"SRV_220\""),
        refused(
            () -> ServiceCode.of("SRV_0220\n"),
            "a service code must be SRV_ and four digits, but is \"SRV_0220\n\""),
        refused(
            () -> organisation("2014-03", "2014-02").build(),
            "an organisation must not end before it starts, but own:a starts 2014-03 and ends"
                + " 2014-02"));
  }

  private static Organisation.Builder organisation(String start, String end) {
    return Organisation.builder()
        .id(OrganisationId.parse("own:a"))
        .name("n")
        .kind(OrganisationKind.Council.DISTRICT)
        .start(DateSpan.parse(start))
        .end(DateSpan.parse(end));
  }

  private static Stream<Arguments> controls() {
    String controlRule =
        "a control identifier must be 1 to 64 letters, digits and . _ - ( ) / starting with a"
            + " letter or digit, but is ";
    String editionRule =
        " must be 1 to 64 letters, digits and . _ - starting with a letter or digit, but is ";
    return Stream.of(
        refused(() -> ControlId.of(""), controlRule + "\"\""),
        refused(() -> ControlId.of("-9"), controlRule + "\"-9\""),
        refused(() -> ControlId.of("A 9"), controlRule + "\"A 9\""),
        refused(() -> ControlId.of("É"), controlRule + "\"É\""),
        refused(() -> ControlId.of("a".repeat(65)), controlRule + "\"" + "a".repeat(65) + "\""),
        refused(
            () -> CatalogueEdition.of("", "1"),
            "a catalogue edition's catalogue" + editionRule + "\"\""),
        refused(
            () -> CatalogueEdition.of("c", "1@2"),
            "a catalogue edition's edition" + editionRule + "\"1@2\""),
        refused(
            () -> CatalogueEdition.of("c", "a".repeat(65)),
            "a catalogue edition's edition" + editionRule + "\"" + "a".repeat(65) + "\""),
        refused(
            () -> CatalogueEdition.parse("coco"),
            "a catalogue edition must be a catalogue, an @ and an edition, such as"
                + " generic-coco@il3, but is \"coco\""),
        refused(
            () -> new Section(" ", "t"),
            "a section must have an identifier and a title, but has \" \" and \"t\""),
        refused(
            () -> new Section("A", "\t"),
            "a section must have an identifier and a title, but has \"A\" and \"\t\""),
        refused(
            () -> new Section("A", "t", Optional.of(" "), OptionalInt.empty()),
            "the parent of section A must be another section, but is \" \""),
        refused(
            () -> new Section("A", "t", Optional.of("A"), OptionalInt.empty()),
            "the parent of section A must be another section, but is \"A\""),
        refused(
            () -> new Section("A", "t", Optional.empty(), OptionalInt.of(-1)),
            "the weight of section A must be 0 to 1000, but is -1"),
        refused(
            () -> new Section("A", "t", Optional.empty(), OptionalInt.of(1_001)),
            "the weight of section A must be 0 to 1000, but is 1001"),
        refused(
            () -> new Frequency.Every(0, Frequency.Unit.DAYS),
            "an interval must be 1 to 9999 units, but is 0"),
        refused(
            () -> new Frequency.Every(10_000, Frequency.Unit.DAYS),
            "an interval must be 1 to 9999 units, but is 10000"),
        refused(
            () -> Frequency.parse("every-0-days"), "an interval must be 1 to 9999 units, but is 0"),
        refused(() -> Frequency.parse("every-2-weeks"), FREQUENCY_RULE + "\"every-2-weeks\""),
        refused(() -> Frequency.parse("EACH-REVIEW"), FREQUENCY_RULE + "\"EACH-REVIEW\""),
        refused(
            () -> Frequency.parse("every-12345-days"), FREQUENCY_RULE + "\"every-12345-days\""));
  }

  private static Stream<Arguments> assessments() {
    String rule =
        " must be 1 to 100 letters, digits and . _ : / - starting with a letter or digit, but is ";
    return Stream.of(
        refused(() -> AssessmentId.of(""), "an assessment identifier" + rule + "\"\""),
        refused(() -> FindingId.of("#1"), "a finding identifier" + rule + "\"#1\""),
        refused(() -> ActionId.of("a b"), "an action identifier" + rule + "\"a b\""),
        refused(
            () -> AssessmentId.of("a".repeat(101)),
            "an assessment identifier" + rule + "\"" + "a".repeat(101) + "\""),
        refused(() -> RiskAcceptanceId.of("-1"), "a risk acceptance identifier" + rule + "\"-1\""),
        refused(() -> CertificateId.of("é"), "a certificate identifier" + rule + "\"é\""),
        refused(
            () ->
                HealthCheck.builder()
                    .tester("t")
                    .startedOn(DateSpan.parse("2014-03"))
                    .testedOn(DateSpan.parse("2014-02"))
                    .build(),
            "a health check must not end before it starts, but starts 2014-03 and ends 2014-02"),
        refused(
            () -> Evidence.builder().title("t").expiresOn(LocalDate.of(10_000, 1, 1)),
            "a date span must lie in the years 0000 to 9999, but runs from +10000-01-01 to"
                + " +10000-01-01"),
        refused(() -> Share.of(0), "a share must be 1 to 10000 parts of 10000, but is 0"),
        refused(() -> Share.of(10_001), "a share must be 1 to 10000 parts of 10000, but is 10001"),
        refused(() -> Share.parse("0%"), SHARE_RULE + "\"0%\""),
        refused(() -> Share.parse("100.01%"), SHARE_RULE + "\"100.01%\""),
        refused(() -> Share.parse("33.333"), SHARE_RULE + "\"33.333\""),
        refused(() -> Share.parse("-5%"), SHARE_RULE + "\"-5%\""),
        refused(() -> Share.parse("1e2"), SHARE_RULE + "\"1e2\""),
        refused(() -> Share.parse("half"), SHARE_RULE + "\"half\""));
  }

  private static Stream<Arguments> amounts() {
    String effort =
        "an effort must be a number of days, at most 100000, with up to two decimals, such as"
            + " 2.5 days, but is ";
    String cost =
        "a cost must be an amount of at most 100000000000 pounds with two decimals or none, such"
            + " as GBP 1234.50, but is ";
    String score = "a finding's score must be a number from 0.0 to 10.0 with one decimal, but is ";
    String hash = "a SHA-256 hash must be 64 hexadecimal digits, but is ";
    return Stream.of(
        refused(
            () -> new Effort(-1), "an effort must be 0 to 10000000 hundredths of a day, but is -1"),
        refused(
            () -> new Effort(10_000_001),
            "an effort must be 0 to 10000000 hundredths of a day, but is 10000001"),
        refused(() -> Effort.ofDays(100_001), "an effort must be 0 to 100000 days, but is 100001"),
        refused(() -> Effort.ofDays(-1), "an effort must be 0 to 100000 days, but is -1"),
        refused(() -> Effort.parse("100000.01"), effort + "\"100000.01\""),
        refused(() -> Effort.parse("2.555 days"), effort + "\"2.555 days\""),
        refused(() -> Effort.parse("2 weeks"), effort + "\"2 weeks\""),
        refused(() -> Effort.parse("-2"), effort + "\"-2\""),
        refused(() -> Effort.parse(""), effort + "\"\""),
        refused(() -> Cost.ofPence(-1), "a cost must be 0 to 10000000000000 pence, but is -1"),
        refused(() -> Cost.parse("100000000000.01"), cost + "\"100000000000.01\""),
        refused(() -> Cost.parse("12.5"), cost + "\"12.5\""),
        refused(() -> Cost.parse("EUR 12"), cost + "\"EUR 12\""),
        refused(() -> Cost.parse("1,200"), cost + "\"1,200\""),
        refused(
            () -> new FindingScore(101), "a finding's score must be 0 to 100 tenths, but is 101"),
        refused(() -> new FindingScore(-1), "a finding's score must be 0 to 100 tenths, but is -1"),
        refused(() -> FindingScore.parse("10.1"), score + "\"10.1\""),
        refused(() -> FindingScore.parse("7.55"), score + "\"7.55\""),
        refused(() -> FindingScore.parse("high"), score + "\"high\""),
        refused(() -> new Sha256("ab"), hash + "\"ab\""),
        refused(() -> new Sha256("A".repeat(64)), hash + "\"" + "A".repeat(64) + "\""),
        refused(() -> Sha256.parse("g".repeat(64)), hash + "\"" + "g".repeat(64) + "\""));
  }

  private static Stream<Arguments> vectors() {
    String two = "AV:N/AC:L/Au:N/C:P/I:P/A:P";
    String three = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
    String form = "a CVSS vector must be metrics such as AV:N with a / between them, but is ";
    return Stream.of(
        refused(() -> CvssVector.parse(""), form + "\"\""),
        refused(() -> CvssVector.parse(two + "/"), form + "\"" + two + "/\""),
        refused(() -> CvssVector.parse("CVSS:3.1/"), form + "\"CVSS:3.1/\""),
        refused(
            () -> CvssVector.parse(two + "/AV:N"),
            "a CVSS vector must state each metric once, but states AV again: \"" + two + "/AV:N\""),
        refused(
            () -> CvssVector.parse(two + "/UI:N"),
            "a vector of CVSS 2.0 has no metric UI, but is \"" + two + "/UI:N\""),
        refused(
            () -> CvssVector.parse(three + "/E:ND"),
            "a vector of CVSS 3.1 has no value ND of metric E, but is \"" + three + "/E:ND\""),
        refused(
            () -> CvssVector.parse("CVSS:3.1/AV:n/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"),
            "a vector of CVSS 3.1 has no value n of metric AV, but is"
                + " \"CVSS:3.1/AV:n/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H\""),
        refused(
            () -> CvssVector.parse("CVSS:3.0/AV:N"),
            "a vector of CVSS 3.0 needs metric AC, but is \"CVSS:3.0/AV:N\""),
        refused(
            () -> CvssVector.parse("CVSS:5.0/AV:N"),
            "a CVSS vector must be of version 2.0, 3.0, 3.1 or 4.0, but is \"CVSS:5.0/AV:N\""),
        refused(
            () -> CvssVector.parse("A".repeat(501)),
            "a CVSS vector must have at most 500 characters, but has 501"));
  }

  private static Stream<Arguments> risks() {
    String rule =
        "a risk must be a likelihood and an impact such as 4x5, or a band such as very-high, but is ";
    return Stream.of(
        refused(() -> RiskLevel.parse("severe"), rule + "\"severe\""),
        refused(() -> RiskLevel.parse("10x5"), rule + "\"10x5\""),
        refused(
            () -> RiskLevel.parse("0x5"),
            "a risk's likelihood and impact must be 1 to 5, but are 0 and 5"),
        refused(
            () -> new RiskLevel.Rating(6, 1),
            "a risk's likelihood and impact must be 1 to 5, but are 6 and 1"),
        refused(
            () -> new RiskLevel.Rating(1, 6),
            "a risk's likelihood and impact must be 1 to 5, but are 1 and 6"),
        refused(
            () -> new RiskLevel.Rating(1, 0),
            "a risk's likelihood and impact must be 1 to 5, but are 1 and 0"));
  }

  private static Stream<Arguments> problems() {
    String rule =
        "a problem code must be lower-case words joined by hyphens, at most 64 characters, but is ";
    return Stream.of(
        refused(() -> ProblemCode.of("Text-Blank"), rule + "\"Text-Blank\""),
        refused(() -> ProblemCode.of("text--blank"), rule + "\"text--blank\""),
        refused(() -> ProblemCode.of("9-lives"), rule + "\"9-lives\""),
        refused(() -> ProblemCode.of("a".repeat(65)), rule + "\"" + "a".repeat(65) + "\""),
        refused(() -> Location.of("a", 0), "a line is counted from 1, but is 0"),
        refused(() -> Location.of("a", -3, "f"), "a line is counted from 1, but is -3"),
        refused(
            () -> Reading.failed(Problems.none()),
            "a reading without a value must say why, but has no error"));
  }

  private static Stream<Arguments> markings() {
    String form = " must be words of capitals and digits with one space between, but is ";
    String tier =
        " must not hold the name of a tier or SENSITIVE, nor be UK, which all stand before it, but is ";
    String itself =
        "a descriptor must not read as a caveat, a handling instruction, an abbreviation or several"
            + " descriptors, but is ";
    String instruction =
        "a handling instruction must be one instruction that ends in ONLY, or begins with FOR, NOT,"
            + " NO, DO or EMBARGOED UNTIL, but is ";
    String codeWord =
        "a code word must be one word of capitals and digits that has no other meaning in a marking,"
            + " but is ";
    return Stream.of(
        refused(() -> Descriptor.of("Personal"), "a descriptor" + form + "\"Personal\""),
        refused(() -> Descriptor.of(""), "a descriptor" + form + "\"\""),
        refused(() -> Descriptor.of("A  B"), "a descriptor" + form + "\"A  B\""),
        refused(() -> Descriptor.of("A - B"), "a descriptor" + form + "\"A - B\""),
        refused(
            () -> Descriptor.of("A".repeat(61)),
            "a descriptor must have at most 60 characters, but has 61"),
        refused(() -> Descriptor.of("TOP SECRET"), "a descriptor" + tier + "\"TOP SECRET\""),
        refused(
            () -> Descriptor.of("LEGAL SENSITIVE"), "a descriptor" + tier + "\"LEGAL SENSITIVE\""),
        refused(() -> Descriptor.of("LPP"), itself + "\"LPP\""),
        refused(() -> Descriptor.of("LEGAL COMMERCIAL"), itself + "\"LEGAL COMMERCIAL\""),
        refused(() -> Descriptor.of("HMG USE ONLY"), itself + "\"HMG USE ONLY\""),
        refused(
            () -> Descriptor.of("DRAFT NOT FOR PUBLIC RELEASE"),
            itself + "\"DRAFT NOT FOR PUBLIC RELEASE\""),
        refused(
            () -> Descriptor.of("EMBARGO"),
            "a descriptor must not be a near miss of EMBARGOED, which would be lost in it, but is"
                + " \"EMBARGO\""),
        refused(
            () -> Descriptor.of("PART IL3"),
            "a descriptor must not hold an impact level or another government's marking, but is"
                + " \"PART IL3\""),
        refused(() -> HandlingInstruction.of("COMMERCIAL"), instruction + "\"COMMERCIAL\""),
        refused(() -> HandlingInstruction.of("NOT"), instruction + "\"NOT\""),
        refused(
            () -> HandlingInstruction.of("EMBARGOED UNTIL"), instruction + "\"EMBARGOED UNTIL\""),
        refused(
            () -> HandlingInstruction.of("DWP HMG USE ONLY"), instruction + "\"DWP HMG USE ONLY\""),
        refused(
            () -> HandlingInstruction.forUseOf("ORGANISATION"),
            "a handling instruction that ends in USE ONLY must name an organisation, but is"
                + " \"ORGANISATION USE ONLY\""),
        refused(() -> CodeWord.of("TWO WORDS"), codeWord + "\"TWO WORDS\""),
        refused(() -> CodeWord.of("PERSONAL"), codeWord + "\"PERSONAL\""),
        refused(() -> CodeWord.of("X-RAY"), codeWord + "\"X-RAY\""),
        refused(
            () -> NationalCaveat.of(), "a national caveat must name 1 to 20 nations, but names 0"),
        refused(
            () -> NationalCaveat.of("UK", "FIVE"),
            "a national caveat must name nations by two or three capitals, such as UK, or FIVE"
                + " alone, but names \"FIVE\""),
        refused(
            () ->
                GpmsMarking.builder()
                    .tier(GpmsTier.NOT_PROTECTIVELY_MARKED)
                    .addDescriptors(Descriptor.of("STAFF"))
                    .build(),
            "NOT PROTECTIVELY MARKED says that no marking is needed, but has the descriptor STAFF."),
        refused(
            () ->
                Gsc2023Marking.builder()
                    .tier(GscTier.SECRET)
                    .addDescriptors(Descriptor.of("LEGAL"))
                    .releasableToEu(true)
                    .build(),
            "LEGAL must stand with OFFICIAL or OFFICIAL-SENSITIVE, but stands with SECRET. A marking"
                + " with REL EU must begin with UK, but begins with SECRET."),
        refused(
            () ->
                Gsc2023Marking.builder()
                    .tier(GscTier.SECRET)
                    .addDescriptors(Descriptor.of("OPERATIONAL"))
                    .build(),
            "Above OFFICIAL a single word that no scheme knows must be a code word, but OPERATIONAL"
                + " is a descriptor."),
        refused(
            () ->
                Gsc2014Marking.builder()
                    .tier(GscTier.OFFICIAL)
                    .addCodeWords(CodeWord.of("UMBRA"))
                    .build(),
            "The code word UMBRA must stand with SECRET or TOP SECRET, but stands with OFFICIAL."),
        refused(
            () -> BusinessImpact.of(3, 7, 0),
            "the impact level of integrity must be 0 to 6, but is 7"),
        refused(
            () -> BusinessImpact.parse("IL3"),
            "a business impact must be three levels of 0 to 6 joined by hyphens, such as 3-3-4, but"
                + " is \"IL3\""),
        refused(
            () -> new GscCandidate(GscTier.SECRET, true, true),
            "SENSITIVE must stand with OFFICIAL, but stands with SECRET"),
        refused(
            () ->
                new GscTranslation(
                    GpmsTier.PROTECT,
                    ImmutableList.of(),
                    GscTranslation.Firmness.CLEAR,
                    "",
                    Standing.LOCAL,
                    ImmutableList.of()),
            "a translation must have a candidate and a source, but has 0 and 0"));
  }

  private static Stream<Arguments> assets() {
    return Stream.of(
        refused(
            () -> AssetId.of("a b"),
            "an asset identifier must be 1 to 100 letters, digits and . _ : / - starting with a"
                + " letter or digit, but is \"a b\""),
        refused(
            () -> HandlingTopic.of("Devices"),
            "a handling topic must be lower-case words joined by hyphens, at most 64 characters, but"
                + " is \"Devices\""),
        refused(
            () ->
                HandlingRequirement.builder()
                    .topic(HandlingTopic.PERSONAL_DEVICES)
                    .strictness(Strictness.REQUIRED)
                    .statement("None.")
                    .standing(Standing.SOURCED)
                    .build(),
            "a sourced requirement must name its source, but has none: personal-devices"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void a_value_out_of_form_is_refused_in_one_sentence(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }

  @Test
  void an_unknown_kind_is_refused_with_all_known_ones() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrganisationKind.parse("council.parish"))
        .withMessageStartingWith("an organisation kind must be one of council.")
        .withMessageContaining(", supplier.charity, supplier.company, but is")
        .withMessageEndingWith(" but is \"council.parish\"");
  }

  @Test
  void the_longest_values_are_taken() {
    assertThatCode(() -> ControlId.of("a".repeat(ControlId.MAX_LENGTH))).doesNotThrowAnyException();
    assertThatCode(
            () ->
                CatalogueEdition.of(
                    "a".repeat(CatalogueEdition.MAX_LENGTH),
                    "a".repeat(CatalogueEdition.MAX_LENGTH)))
        .doesNotThrowAnyException();
    assertThatCode(() -> AssessmentId.of("a".repeat(AssessmentId.MAX_LENGTH)))
        .doesNotThrowAnyException();
    assertThatCode(() -> FindingId.of("a".repeat(FindingId.MAX_LENGTH))).doesNotThrowAnyException();
    assertThatCode(() -> ActionId.of("a".repeat(ActionId.MAX_LENGTH))).doesNotThrowAnyException();
    assertThatCode(() -> ProblemCode.of("a".repeat(ProblemCode.MAX_LENGTH)))
        .doesNotThrowAnyException();
    assertThatCode(() -> new Frequency.Every(Frequency.Every.MAX_AMOUNT, Frequency.Unit.HOURS))
        .doesNotThrowAnyException();
  }

  @Test
  void an_organisation_may_end_on_the_day_it_starts() {
    assertThat(organisation("2014-02-28", "2014-02-28").build().getEnd()).isPresent();
    // Spans that overlap do not contradict one another.
    assertThat(organisation("2014-03-31", "2014-03").build().getEnd()).isPresent();
  }

  @Test
  void null_is_refused_by_name() {
    assertThatNullPointerException().isThrownBy(() -> ControlId.of(nothing())).withMessage("value");
    assertThatNullPointerException()
        .isThrownBy(() -> new DateSpan(nothing(), LocalDate.EPOCH))
        .withMessage("first");
    assertThatNullPointerException()
        .isThrownBy(() -> new DateSpan(LocalDate.EPOCH, nothing()))
        .withMessage("last");
    assertThatNullPointerException()
        .isThrownBy(() -> DateSpan.parse(nothing()))
        .withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> OrganisationKind.parse(nothing()))
        .withMessage("code");
    assertThatNullPointerException()
        .isThrownBy(() -> new Location("d", nothing(), Optional.empty()))
        .withMessage("line");
    assertThatNullPointerException()
        .isThrownBy(() -> new Location("d", OptionalLong.empty(), nothing()))
        .withMessage("field");
    assertThatNullPointerException().isThrownBy(() -> Stated.local(nothing())).withMessage("value");
    assertThatNullPointerException()
        .isThrownBy(() -> Evidence.builder().title(nothing()))
        .withMessage("title");
  }

  /** A null that the compiler lets pass. */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }
}
