package org.psncontrols.model.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.psncontrols.model.organisation.OrganisationKind.Community;
import org.psncontrols.model.organisation.OrganisationKind.Government;

class OrganisationKindTest {

  @Test
  void a_sub_kind_is_of_the_family_of_its_broader_kind_and_has_no_sub_kinds() {
    assertThat(OrganisationKind.all().filter(kind -> kind.getBroader().isPresent()))
        .hasSize(8)
        .allSatisfy(
            kind -> {
              OrganisationKind broader = kind.getBroader().orElseThrow();
              assertThat(broader.getFamily()).isEqualTo(kind.getFamily());
              assertThat(broader.getBroader()).isEmpty();
              assertThat(kind.isA(broader)).isTrue();
              assertThat(broader.isA(kind)).isFalse();
            });
  }

  @Test
  void every_kind_is_of_itself() {
    assertThat(OrganisationKind.all()).allMatch(kind -> kind.isA(kind));
  }

  @Test
  void kinds_of_one_broader_kind_are_not_of_each_other() {
    assertThat(Government.MINISTERIAL_DEPARTMENT.isA(Government.NON_MINISTERIAL_DEPARTMENT))
        .isFalse();
    assertThat(Community.SCHOOL.isA(Community.SHARED_SERVICE)).isFalse();
    assertThat(Community.SCHOOL.isA(Community.EDUCATION)).isTrue();
  }

  @Test
  void a_new_kind_has_a_code_like_any_other() {
    assertThat(OrganisationKind.parse("government.devolved-legislature"))
        .isSameAs(Government.DEVOLVED_LEGISLATURE);
    assertThat(OrganisationKind.parse("community.council-owned-company"))
        .isSameAs(Community.COUNCIL_OWNED_COMPANY);
  }
}
