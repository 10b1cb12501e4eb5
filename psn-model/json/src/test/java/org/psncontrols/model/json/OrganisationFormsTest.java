package org.psncontrols.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.psncontrols.model.json.Faults.fault;
import static org.psncontrols.model.json.Faults.faults;
import static org.psncontrols.model.json.Faults.only;
import static org.psncontrols.model.json.Faults.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Reading;

class OrganisationFormsTest {

  @Test
  void a_service_that_is_hosted_twice_is_a_fault_of_the_environment() {
    assertThat(
            only(read(
                    PsnJson.ENVIRONMENT,
                    """
                        {"name": "n", "hostedServices": [{"code": "SRV_0220"},
                          {"code": "SRV_0007"}, {"code": "SRV_0220", "name": "Payroll"}]}
                        """))
                .getMessage())
        .isEqualTo(
            "An environment must list a hosted service once, but \"n\" lists SRV_0220 again.");
  }

  @Test
  void service_codes_are_not_known_any_more_and_the_remedy_tells_of_hosted_services() {
    Reading<Environment> reading =
        read(PsnJson.ENVIRONMENT, "{\"name\": \"n\", \"serviceCodes\": [\"SRV_0220\"]}");

    assertThat(faults(reading))
        .containsExactly(fault(ProblemCodes.FIELD_UNKNOWN, 1, "serviceCodes"));
    assertThat(reading.problems()).allMatch(p -> p.getRemedy().contains("hostedServices"));
  }

  @Test
  void every_fault_of_an_organisation_is_found_at_its_place() {
    assertThat(
            faults(
                read(
                    PsnJson.ORGANISATION,
                    """
                    {"id": "gss:X07000026", "name": "n", "kind": "council.parish",
                      "formerNames": [{"since": "1974-13"},
                        {"name": "o", "since": "1975", "until": "1974"}],
                      "predecessors": ["own:a", "own:a"],
                      "contacts": [{"role": "mayor", "name": "A", "fax": "1"}]}
                    """)))
        .containsExactlyInAnyOrder(
            fault(ProblemCodes.VALUE_INVALID, 1, "id"),
            fault(ProblemCodes.VALUE_INVALID, 1, "kind"),
            fault(ProblemCodes.VALUE_INVALID, 2, "formerNames[0].since"),
            fault(ProblemCodes.FIELD_MISSING, 2, "formerNames[0].name"),
            fault(ProblemCodes.VALUE_INVALID, 3, "formerNames[1]"),
            fault(ProblemCodes.VALUE_INVALID, 4, "predecessors[1]"),
            fault(ProblemCodes.VALUE_INVALID, 5, "contacts[0].role"),
            fault(ProblemCodes.FIELD_UNKNOWN, 5, "contacts[0].fax"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"environment\": \"own:a\"}",
        "{\"environment\": \"a/Office\"}",
        "{\"environment\": \"own:a/ \"}"
      })
  void an_environment_is_named_by_body_and_name(String text) {
    assertThat(faults(read(PsnJson.CONNECTION, text)))
        .containsExactly(fault(ProblemCodes.VALUE_INVALID, 1, "environment"));
  }

  @Test
  void what_makes_no_sense_but_can_be_held_is_read_for_the_rules_to_judge() {
    Environment environment =
        read(PsnJson.ENVIRONMENT, "{\"name\": \" \", \"users\": -1}").value().orElseThrow();
    Organisation organisation =
        read(
                PsnJson.ORGANISATION,
                """
                {"id": "own:a", "name": "", "kind": "supplier.company",
                  "contacts": [{"role": "main-contact", "name": "", "email": "nowhere"}]}
                """)
            .value()
            .orElseThrow();

    assertThat(environment.getUsers()).hasValue(-1);
    assertThat(organisation.getContacts()).hasSize(1);
  }
}
