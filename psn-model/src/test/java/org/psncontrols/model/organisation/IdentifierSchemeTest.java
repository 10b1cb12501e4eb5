package org.psncontrols.model.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierSchemeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gss:E07000223",
        "gss:K02000001",
        "gss:J01000001",
        "gss:L93000001",
        "gss:M83000003",
        "ods:R0A",
        "ods:RYV99",
        "local-authority:NIR-A",
        "police-force:devon-and-cornwall",
        "company:00445790",
        "company:SC083026",
        "company:NI000001",
        "company:OC301234",
        "company:R0000123",
        "company:IP27512R",
        "company:SP2222RS",
        "company:RS007301",
        "company:OE000123",
        "charity:202918",
        "charity:1089464",
        "charity:SC009481",
        "charity:NIC100002"
      })
  void an_identifier_of_a_register_is_taken(String text) {
    assertThat(OrganisationId.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gss:X07000223",
        "gss:E0700022",
        "gss:E070002233",
        "gss:E07000223\n",
        "gss:E0700022\u0663",
        "company:445790",
        "company:XX123456",
        "company:sc083026",
        "company:SC08302",
        "company:1234567A",
        "charity:12345",
        "charity:0123456",
        "charity:12345678",
        "charity:SC12345",
        "charity:SC1234567",
        "charity:NIC12345",
        "charity:NI100002",
        "charity:1089464-1"
      })
  void a_text_that_no_register_has_is_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrganisationId.parse(text))
        .withMessageStartingWith(
            "an identifier of scheme " + text.replaceAll("(?s):.*", " must be"))
        .withMessageEndingWith("but is \"" + text.replaceAll("(?s)^[^:]*:", "") + '"');
  }

  @ParameterizedTest
  @EnumSource
  void a_text_of_any_length_is_refused_in_the_same_way(IdentifierScheme scheme) {
    for (String piece : List.of("a", "a-", "A", "0")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> OrganisationId.of(scheme, piece.repeat(200_000) + "a"));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrganisationId.of(scheme, "a".repeat(101)));
  }

  @ParameterizedTest
  @EnumSource
  void a_blank_identifier_is_refused(IdentifierScheme scheme) {
    assertThatIllegalArgumentException().isThrownBy(() -> OrganisationId.of(scheme, ""));
    assertThatIllegalArgumentException().isThrownBy(() -> OrganisationId.of(scheme, " "));
  }
}
