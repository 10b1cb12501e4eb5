package org.psncontrols.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Inheritance;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.information.InformationAsset;
import org.psncontrols.model.organisation.Connection;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.organisation.HostedService;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.organisation.ServiceCode;

class PortfolioTest {

  @Property(tries = 100)
  void submissions_keep_the_rules_and_are_sent_in_time(@ForAll Portfolio portfolio) {
    for (Submission submission : portfolio.submissions()) {
      assertThat(Rules.brokenBy(submission)).isEmpty();
      assertThat(Rules.brokenBy(submission.getAssessment(), portfolio.catalogue())).isEmpty();
      assertThat(submission.getDate()).isBeforeOrEqualTo(portfolio.asOf());
    }
  }

  @Property(tries = 100)
  void each_body_is_there_once_with_its_connection(@ForAll Portfolio portfolio) {
    assertThat(portfolio.organisations()).extracting(Organisation::getId).doesNotHaveDuplicates();
    assertThat(portfolio.connections())
        .extracting(Connection::getEnvironment)
        .containsExactlyElementsOf(
            portfolio.submissions().stream()
                .map(Submission::getAssessment)
                .map(PortfolioTest::environmentOf)
                .toList());
  }

  private static EnvironmentId environmentOf(Assessment assessment) {
    return EnvironmentId.of(
        assessment.getOrganisation().getId(), assessment.getEnvironment().getName());
  }

  @Property(tries = 100)
  void whatever_is_referred_to_is_there(@ForAll Portfolio portfolio) {
    Set<OrganisationId> bodies =
        portfolio.organisations().stream()
            .map(Organisation::getId)
            .collect(ImmutableSet.toImmutableSet());
    ImmutableList<HostedService> services =
        portfolio.submissions().stream()
            .flatMap(s -> s.getAssessment().getEnvironment().getHostedServices().stream())
            .collect(ImmutableList.toImmutableList());
    Set<ServiceCode> codes =
        services.stream().map(HostedService::getCode).collect(ImmutableSet.toImmutableSet());

    assertThat(codes).hasSameSizeAs(services);
    assertThat(services)
        .allSatisfy(
            service ->
                assertThat(service.getOwner().map(bodies::contains))
                    .isNotEqualTo(Optional.of(false)));
    assertThat(portfolio.exchanges())
        .allSatisfy(
            exchange -> {
              assertThat(bodies).contains(exchange.getProvider(), exchange.getReceiver());
              assertThat(codes).containsAll(exchange.getServices());
            });
    assertThat(portfolio.assets())
        .allSatisfy(asset -> assertThat(bodies).contains(asset.getHolder()));
    assertThat(portfolio.assets()).extracting(InformationAsset::getId).doesNotHaveDuplicates();
  }

  @Property(tries = 100)
  void controls_are_inherited_from_others_that_host_the_service(@ForAll Portfolio portfolio) {
    for (Submission submission : portfolio.submissions()) {
      for (Inheritance inheritance : submission.getAssessment().getInheritances()) {
        assertThat(inheritance.getEnvironment())
            .isNotEqualTo(environmentOf(submission.getAssessment()));
        assertThat(portfolio.submissions())
            .extracting(Submission::getAssessment)
            .anySatisfy(
                other -> {
                  assertThat(environmentOf(other)).isEqualTo(inheritance.getEnvironment());
                  assertThat(other.getEnvironment().getHostedServices())
                      .extracting(HostedService::getCode)
                      .contains(inheritance.getServiceCode().orElseThrow());
                });
      }
    }
  }

  @Example
  void portfolios_have_suppliers_exchanges_assets_and_inheritances() {
    ImmutableList<Portfolio> portfolios = Samples.of(ProgrammeArbitraries.portfolios(), 200);

    assertThat(portfolios)
        .filteredOn(
            p ->
                p.organisations().stream()
                    .anyMatch(body -> body.getKind() instanceof OrganisationKind.Supplier))
        .hasSizeGreaterThan(60);
    assertThat(portfolios).filteredOn(p -> !p.exchanges().isEmpty()).hasSizeGreaterThan(120);
    assertThat(portfolios).filteredOn(p -> !p.assets().isEmpty()).hasSizeGreaterThan(100);
    assertThat(portfolios)
        .filteredOn(
            p ->
                p.submissions().stream()
                    .anyMatch(s -> !s.getAssessment().getInheritances().isEmpty()))
        .hasSizeGreaterThan(80);
  }

  @Example
  void portfolios_are_configured_by_catalogue_size_and_day() {
    LocalDate day = LocalDate.of(2020, 2, 29);
    Catalogue catalogue = Samples.of(ControlArbitraries.catalogues(), 1).get(0);
    PortfolioArbitrary configured =
        ProgrammeArbitraries.portfolios().of(catalogue).ofSize(3, 3).around(day);

    assertThat(Samples.of(configured, 10))
        .allSatisfy(
            portfolio -> {
              assertThat(portfolio.catalogue()).isEqualTo(catalogue);
              assertThat(portfolio.asOf()).isEqualTo(day);
              assertThat(portfolio.submissions()).hasSize(3);
            });
    assertThat(Samples.of(configured.ofSize(0, 0), 1).get(0).exchanges()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> configured.ofSize(1, 3_001))
        .withMessage("the numbers of bodies must be in order and 0 to 3000, but are 1 and 3001");
  }

  @Example
  void a_portfolio_of_588_shrinks_to_the_bodies_that_matter() {
    Catalogue catalogue = Samples.of(ControlArbitraries.catalogues().ofSize(3, 3), 1).get(0);
    Portfolio portfolio =
        Shrinking.smallest(
            ProgrammeArbitraries.portfolios().of(catalogue).ofSize(0, 588),
            any ->
                any.submissions().stream()
                    .anyMatch(s -> !s.getAssessment().getInheritances().isEmpty()));

    assertThat(portfolio.submissions()).hasSize(2);
    assertThat(portfolio.exchanges()).isEmpty();
    assertThat(portfolio.assets()).isEmpty();
    assertThat(portfolio.organisations()).extracting(Organisation::getName).containsOnly("a");
    assertThat(portfolio.submissions().get(1).getAssessment().getInheritances()).hasSize(1);
  }
}
