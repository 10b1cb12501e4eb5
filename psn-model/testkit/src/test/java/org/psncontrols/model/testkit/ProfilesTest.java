package org.psncontrols.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Profile;
import org.psncontrols.model.problem.Reading;

@SuppressWarnings("NullAway") // Nulls on purpose, and Guava's only element, which may be null.
class ProfilesTest {

  private static Reading<Catalogue> resolved(Profile profile, Catalogue catalogue) {
    return profile.resolve(
        Profile.Sources.of(ImmutableList.of(catalogue), ImmutableList.of(profile)));
  }

  /** None to 20 controls, so that editions of editions do not take long. */
  @Provide
  Arbitrary<Catalogue> small() {
    return ControlArbitraries.catalogues().ofSize(0, 20);
  }

  @Property(tries = 30)
  void profiles_resolve_against_their_catalogue_and_its_later_editions(
      @ForAll("small") Catalogue catalogue) {
    for (Catalogue edition : Samples.withEdges(ControlArbitraries.laterEditions(catalogue), 3)) {
      assertThat(Samples.withEdges(ControlArbitraries.profiles(edition), 5))
          .allSatisfy(profile -> assertThat(resolved(profile, edition).problems()).isEmpty());
    }
  }

  @Property(tries = 100)
  void profiles_resolve_against_what_a_profile_resolves_to(@ForAll Profile.Sources sources) {
    Catalogue effective =
        Iterables.getOnlyElement(sources.profiles().values())
            .resolve(sources)
            .value()
            .orElseThrow();

    assertThat(Samples.withEdges(ControlArbitraries.profiles(effective), 5))
        .allSatisfy(profile -> assertThat(resolved(profile, effective).problems()).isEmpty());
  }

  @Example
  void the_empty_baseline_is_an_edge_case() {
    ImmutableList<Profile.Sources> edges =
        Samples.withEdges(ControlArbitraries.profileSources(), 0);

    assertThat(edges)
        .hasSize(2)
        .allSatisfy(
            sources ->
                assertThat(
                        Iterables.getOnlyElement(sources.profiles().values())
                            .resolve(sources)
                            .value()
                            .orElseThrow()
                            .getControls())
                    .isEmpty());
    assertThat(edges).anyMatch(sources -> includesAll(sources)).anyMatch(s -> !includesAll(s));
    assertThat(Samples.withEdges(ControlArbitraries.profiles(), 0)).hasSize(2);
  }

  private static boolean includesAll(Profile.Sources sources) {
    return Iterables.getOnlyElement(sources.profiles().values())
        .getImports()
        .get(0)
        .include()
        .isAll();
  }

  @Example
  void no_catalogue_has_no_profiles() {
    assertThatNullPointerException()
        .isThrownBy(() -> ControlArbitraries.profiles(null))
        .withMessage("catalogue");
  }
}
