package org.psncontrols.model.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Reading;

class MarkingReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          official sensitive                        | GSC_2023 | OFFICIAL-SENSITIVE
          Official – Sensitive                      | GSC_2023 | OFFICIAL-SENSITIVE
          OFFICIAL−SENSITIVE                        | GSC_2023 | OFFICIAL-SENSITIVE
          OFFICIAL [SENSITIVE]                      | GSC_2023 | OFFICIAL-SENSITIVE
          Official (Sensitive) - Commercial         | GSC_2023 | OFFICIAL-SENSITIVE - COMMERCIAL
          OFFICIAL - [SENSITIVE] [COMMERCIAL]       | GSC_2023 | OFFICIAL-SENSITIVE - COMMERCIAL
          OFFICIAL.                                 | GSC_2023 | OFFICIAL
          OFFICIAL-SENSITIVE.                       | GSC_2023 | OFFICIAL-SENSITIVE
          OFFICIAL-SENSITIVE [COMMERCIAL].          | GSC_2023 | OFFICIAL-SENSITIVE - COMMERCIAL
          “Official.”                               | GSC_2023 | OFFICIAL
          Not protectively marked.                  | GPMS     | NOT PROTECTIVELY MARKED
          UK OFFICIAL-SENSITIVE                     | GSC_2023 | UK OFFICIAL-SENSITIVE
          UK OFFICIAL                               | GSC_2023 | UK OFFICIAL
          UK-OFFICIAL                               | GSC_2023 | UK OFFICIAL
          [OFFICIAL-SENSITIVE]                      | GSC_2023 | OFFICIAL-SENSITIVE
          (“TOP-SECRET”)                            | GSC_2023 | TOP SECRET
          ***OFFICIAL***                            | GSC_2023 | OFFICIAL
          ‘OFFICIAL’                                | GSC_2023 | OFFICIAL
          OFFICIAL-COMMERCIAL                       | GSC_2023 | OFFICIAL - COMMERCIAL
          OFFICIAL (LEGAL)                          | GSC_2023 | OFFICIAL - LEGAL
          OFFICIAL - HR / MANAGEMENT                | GSC_2023 | OFFICIAL - HR/MANAGEMENT
          OFFICIAL-SENSITIVE LPP COMMERCIAL         | GSC_2023 | OFFICIAL-SENSITIVE - COMMERCIAL - LEGAL PROFESSIONAL PRIVILEGE
          OFFICIAL-SENSITIVE [COMMERCIAL] [LEGAL]   | GSC_2023 | OFFICIAL-SENSITIVE - COMMERCIAL - LEGAL
          OFFICIAL - COMMERCIAL - COMMERCIAL        | GSC_2023 | OFFICIAL - COMMERCIAL
          OFFICIAL-SENSITIVE OPERATIONAL            | GSC_2023 | OFFICIAL-SENSITIVE - OPERATIONAL
          OFFICIAL-SENSITIVE - Senior Management    | GSC_2023 | OFFICIAL-SENSITIVE - SENIOR MANAGEMENT
          OFFICIAL-SENSITIVE LOCSEN                 | GSC_2014 | OFFICIAL-SENSITIVE LOCSEN
          OFFICIAL SENSITIVE - PERSONAL             | GSC_2014 | OFFICIAL-SENSITIVE PERSONAL
          OFFICIAL-SENSITIVE PERSONAL LOCSEN        | GSC_2023 | OFFICIAL-SENSITIVE - LOCSEN - PERSONAL
          OFFICIAL - PERSONAL                       | GSC_2023 | OFFICIAL - PERSONAL
          OFFICIAL - [DWP] USE ONLY                 | GSC_2023 | OFFICIAL - DWP USE ONLY
          OFFICIAL - Home Office USE ONLY EMBARGOED | GSC_2023 | OFFICIAL - EMBARGOED - HOME OFFICE USE ONLY
          OFFICIAL - NOT FOR PUBLIC RELEASE         | GSC_2023 | OFFICIAL - NOT FOR PUBLIC RELEASE
          OFFICIAL - COMMERCIAL FOR PUBLIC RELEASE  | GSC_2023 | OFFICIAL - FOR PUBLIC RELEASE - COMMERCIAL
          OFFICIAL - EMBARGOED UNTIL 9:30 1/5/2024  | GSC_2023 | OFFICIAL - EMBARGOED UNTIL 9:30 1/5/2024
          SECRET UK EYES ONLY                       | GSC_2023 | SECRET - UK EYES ONLY
          TOP SECRET — US / UK / AUS EYES ONLY      | GSC_2023 | TOP SECRET - AUS/UK/US EYES ONLY
          UK SECRET - REL-EU - FIVE EYES ONLY       | GSC_2023 | UK SECRET - FIVE EYES ONLY - REL EU
          TOP SECRET - UMBRA - GAMMA2               | GSC_2023 | TOP SECRET - GAMMA2 - UMBRA
          Protect                                   | GPMS     | PROTECT
          PROTECT [PERSONAL]                        | GPMS     | PROTECT - PERSONAL
          RESTRICTED: STAFF                         |          |
          RESTRICTED – STAFF - COMMERCIAL           | GPMS     | RESTRICTED - COMMERCIAL - STAFF
          SECRET - STAFF                            | GPMS     | SECRET - STAFF
          unclassified                              | GPMS     | NOT PROTECTIVELY MARKED
          NPM                                       | GPMS     | NOT PROTECTIVELY MARKED
          not  protectively marked                  | GPMS     | NOT PROTECTIVELY MARKED
          """)
  void what_people_write_is_read_in_the_newest_scheme_that_fits(
      String text, Scheme scheme, String canonical) {
    Reading<Marking> reading = Marking.parse(text);

    assertThat(reading.value().map(Marking::toText).orElse(null)).isEqualTo(canonical);
    assertThat(reading.value().map(Marking::getScheme).orElse(null)).isEqualTo(scheme);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          OFFICIAL: Sensitive                       | marking-foreign
          OFFICIAL:Sensitive                        | marking-foreign
          OFFICIAL: Sensitive, SH:CABINET           | marking-foreign
          PROTECTED                                 | marking-foreign
          PROTECTED A                               | marking-foreign
          SECRET AUSTEO                             | marking-foreign
          CUI//SP-PRVCY                             | marking-foreign
          TOP SECRET//SI//NOFORN                    | marking-foreign
          FOR OFFICIAL USE ONLY                     | marking-foreign
          OFFICIAL USE ONLY                         | marking-foreign
          UNCLASSIFIED//FOUO                        | marking-foreign
          NATO RESTRICTED                           | marking-foreign
          COSMIC TOP SECRET                         | marking-foreign
          EU CONFIDENTIAL                           | marking-foreign
          RESTREINT UE/EU RESTRICTED                | marking-foreign
          SECRET UE/EU SECRET                       | marking-foreign
          US SECRET                                 | marking-foreign
          SECRET - NATO                             | marking-part-invalid
          SECRET - UK                               | marking-part-invalid
          SECRET - REL TO USA, GBR                  | marking-foreign
          SECRET - REL TO USA GBR                   | marking-foreign
          TOP SECRET - SCI                          | marking-foreign
          TOP SECRET - FVEY                         | marking-foreign
          IL3                                       | marking-impact-level
          il 0                                      | marking-impact-level
          BIL2                                      | marking-impact-level
          2-2-4                                     | marking-impact-level
          IMPACT LEVEL 3                            | marking-impact-level
          PROTECT - IL2                             | marking-impact-level
          RESTRICTED-IL3                            | marking-impact-level
          OFFICIAL (IL2)                            | marking-impact-level
          TOP                                       | marking-without-tier
          SENSITIVE                                 | marking-without-tier
          OFFICIALSENSITIVE                         | marking-without-tier
          0FFICIAL                                  | marking-without-tier
          OFFICIAL/SECRET                           | marking-without-tier
          UK                                        | marking-without-tier
          OFFICIAL..                                | marking-without-tier
          OFFICIAL .                                | marking-part-invalid
          OFFICIAL. Minutes                         | marking-without-tier
          .                                         | marking-without-tier
          [OFFICIAL] Minutes                        | marking-without-tier
          COMMERCIAL - OFFICIAL                     | marking-without-tier
          "OFFICIAL                                 | marking-without-tier
          OFFICIAL*                                 | marking-without-tier
          SWYDDOGOL                                 | marking-without-tier
          OFFICIAL STATISTICS                       | marking-part-invalid
          SECRET SANTA                              | marking-part-invalid
          CONFIDENTIAL INFORMATION                  | marking-part-invalid
          TOP SECRET UMBRA                          | marking-part-invalid
          OFFICIAL DWP USE ONLY                     | marking-part-invalid
          OFFICIAL - USE ONLY                       | marking-part-invalid
          OFFICIAL - [ORGANISATION] USE ONLY        | marking-part-invalid
          SECRET - EYES ONLY                        | marking-part-invalid
          SECRET - UK/ EYES ONLY                    | marking-part-invalid
          OFFICIAL - UK EYE ONLY                    | marking-part-invalid
          SECRET - FIVE/UK EYES ONLY                | marking-part-invalid
          SECRET - UK EYES ONLY - US EYES ONLY      | marking-part-invalid
          OFFICIAL - SECRET                         | marking-part-invalid
          OFFICIAL - COMMERCIAL SENSITIVE           | marking-part-invalid
          OFFICIAL - COMMERCIAL SENSITVE            | marking-part-invalid
          OFFICIAL-SENSITIVE-SENSITIVE              | marking-part-invalid
          OFFICIAL [SENSITIVE                       | marking-part-invalid
          OFFICIAL [SENSITIVE)                      | marking-part-invalid
          OFFICIAL-SENSITIVE [SENSITIVE]            | marking-part-invalid
          OFFICIAL [SENSITIVE] [SENSITIVE]          | marking-part-invalid
          SECRET [SENSITIVE]                        | marking-combination
          RESTRICTED (SENSITIVE)                    | marking-combination
          OFFICIAL-SENSITVE                         | marking-part-invalid
          OFFICIAL - SENSITVE                       | marking-part-invalid
          OFFICIAL - RECIPIENT ONLY                 | marking-part-invalid
          OFFICIAL -                                | marking-part-invalid
          OFFICIAL - - COMMERCIAL                   | marking-part-invalid
          OFFICIAL [COMMERCIAL                      | marking-part-invalid
          OFFICIAL [COMMERCIAL)                     | marking-part-invalid
          OFFICIAL []                               | marking-part-invalid
          OFFICIAL [[COMMERCIAL]]                   | marking-part-invalid
          OFFICIAL - ONLY                           | marking-part-invalid
          OFFICIAL - NOT                            | marking-part-invalid
          OFFICIAL-SENSITIVE - UK EYES ONLY         | marking-combination
          OFFICIAL-SENSITIVE FOR PUBLIC RELEASE     | marking-combination
          RESTRICTED - UK EYES ONLY                 | marking-combination
          UK RESTRICTED                             | marking-combination
          RESTRICTED-SENSITIVE                      | marking-combination
          UNCLASSIFIED - STAFF                      | marking-combination
          """)
  void what_is_no_marking_is_refused_with_a_code(String text, String code) {
    Reading<Marking> reading = Marking.parse(text);

    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems().stream().map(p -> p.getCode().value())).contains(code);
    assertThat(reading.problems())
        .allSatisfy(
            problem -> {
              assertThat(problem.getMessage()).matches("[A-Z].*\\.");
              assertThat(problem.getRemedy()).matches("[A-Z].*\\.");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GSC_2014 | OFFICIAL COMMERCIAL                    | marking-combination
          GSC_2014 | SECRET - PERSONAL                      | marking-combination
          GSC_2014 | OFFICIAL-SENSITIVE PERSONAL COMMERCIAL | marking-combination
          GSC_2014 | OFFICIAL-SENSITIVE - RECIPIENTS ONLY   | marking-combination
          GSC_2014 | UK SECRET - REL EU                     | marking-combination
          GSC_2014 | PROTECT                                | marking-of-other-scheme
          GSC_2023 | UNCLASSIFIED                           | marking-of-other-scheme
          GPMS     | OFFICIAL                               | marking-of-other-scheme
          GPMS     | SECRET - DWP USE ONLY                  | marking-combination
          """)
  void a_named_scheme_takes_its_own_only(Scheme scheme, String text, String code) {
    assertThat(Marking.parse(text, scheme).problems().stream().map(p -> p.getCode().value()))
        .containsExactly(code);
  }

  @Test
  void a_named_scheme_reads_what_it_shares_with_others() {
    for (Scheme scheme : Scheme.values()) {
      assertThat(Marking.parse("top secret", scheme).value().map(Marking::getScheme))
          .contains(scheme);
    }
    assertThat(Marking.parse("TOP SECRET - UK / US EYES ONLY", Scheme.GSC_2014).value())
        .map(Marking::toText)
        .contains("TOP SECRET - UK/US EYES ONLY");
  }

  @Test
  void every_fault_is_told_in_one_pass() {
    Reading<Marking> reading =
        Marking.parse(
            "TOP SECRET-SENSITIVE - EMBARGOED - LEGAL - REL EU - OFFICIAL - A..B - [C - USE ONLY");

    assertThat(reading.problems().stream().map(Problem::getMessage))
        .anySatisfy(m -> assertThat(m).startsWith("SENSITIVE must stand with OFFICIAL"))
        .anySatisfy(m -> assertThat(m).startsWith("EMBARGOED must stand with"))
        .anySatisfy(m -> assertThat(m).startsWith("LEGAL must stand with"))
        .anySatisfy(m -> assertThat(m).startsWith("A marking with REL EU must begin with UK"))
        .anySatisfy(m -> assertThat(m).contains("must not hold the name of a tier"))
        .anySatisfy(m -> assertThat(m).contains("\"A..B\""))
        .anySatisfy(m -> assertThat(m).startsWith("Brackets in a marking must come in pairs"));
  }

  @Test
  void beside_a_wrong_sign_broken_rules_are_told_too() {
    assertThat(
            Marking.parse("SECRET - LEGAL\u200B - FOR PUBLIC RELEASE").problems().stream()
                .map(p -> p.getCode().value()))
        .containsExactly("marking-character", "marking-combination", "marking-combination");
  }

  @Test
  void a_rule_of_the_policy_names_its_source() {
    assertThat(Marking.parse("SECRET - LEGAL").problems().asList().get(0).getSource())
        .hasValueSatisfying(
            source ->
                assertThat(source.getTitle())
                    .isEqualTo("Government Security Classifications Policy, 5 August 2024"));
  }

  @Test
  void what_would_be_too_long_written_out_is_refused() {
    String text = "SECRET" + " - PROJECT A".repeat(1) + " - LPP".repeat(75);
    assertThat(Marking.parse(text).value().map(Marking::toText))
        .contains("SECRET - LEGAL PROFESSIONAL PRIVILEGE - PROJECT A");
    assertThat(Marking.parse("A".repeat(Marking.MAX_LENGTH + 1)).problems().asList())
        .extracting(p -> p.getCode().value())
        .containsExactly("text-too-long");
    StringBuilder own = new StringBuilder("SECRET - LPP");
    while (own.length() < Marking.MAX_LENGTH - 10) {
      own.append(" - R&D ").append(own.length());
    }
    assertThat(Marking.parse(own.toString()).problems().asList())
        .extracting(Problem::getMessage)
        .singleElement()
        .asString()
        .startsWith("A marking must have at most 500 characters, but written out this one has 5");
  }

  @Test
  @SuppressWarnings("NullAway")
  void null_is_refused() {
    assertThatNullPointerException().isThrownBy(() -> Marking.parse(null));
    assertThatNullPointerException().isThrownBy(() -> Marking.parse("OFFICIAL", null));
  }
}
