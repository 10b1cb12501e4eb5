package org.psncontrols.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.psncontrols.model.control.Catalogue;

class ScoringModelsTest {

  private static WeightedModel own(String id, int version) {
    return WeightedModel.builder()
        .id(id)
        .version(version)
        .rule("The mean.")
        .lawCard(LawCard.allHold())
        .build();
  }

  @Test
  void the_built_in_ones_keep_their_order_names_and_roundings() {
    assertThat(ScoringModels.builtIn().all())
        .extracting(
            model ->
                model.getId() + " v" + model.getVersion() + ", " + model.getRounding().getName())
        .containsExactly(
            "psn-gate v1, 0 decimals, half even",
            "psn-weighted v1, 2 decimals, half even",
            "xccdf-default v1, 2 decimals, half even",
            "xccdf-flat v1, 2 decimals, half even",
            "xccdf-flat-unweighted v1, 0 decimals, half even",
            "xccdf-absolute v1, 0 decimals, half even",
            "average v1, 1 decimal, down",
            "average-of-averages v1, 1 decimal, down",
            "average-of-averages-weighted v1, 1 decimal, down",
            "pass-share v1, 1 decimal, half up",
            "severity-ladder v1, 0 decimals, half even",
            "risk-matrix v1, 0 decimals, half even");
  }

  @Test
  void each_says_its_rule_in_a_sentence_of_its_own() {
    assertThat(ScoringModels.builtIn().all())
        .extracting(ScoringModel::getRule)
        .doesNotHaveDuplicates()
        .allSatisfy(rule -> assertThat(rule).matches("[A-Z1].{20,}\\."));
  }

  @Test
  void the_newest_version_is_found_whatever_the_order_they_came_in() {
    ScoringModels models =
        ScoringModels.builtIn().with(own("own", 2)).with(own("own", 10)).with(own("own", 9));

    assertThat(models.find("own")).contains(own("own", 10));
  }

  @Test
  void a_version_is_found_by_its_number() {
    ScoringModels models = ScoringModels.builtIn().with(own("own", 1)).with(own("other", 2));

    assertThat(models.find("own", 1)).contains(own("own", 1));
    assertThat(models.find("own", 2)).isEmpty();
    assertThat(models.find("other", 1)).isEmpty();
    assertThat(models.find("none", 1)).isEmpty();
    assertThat(models.find("none")).isEmpty();
  }

  @Test
  void one_more_comes_last_and_leaves_the_others_as_they_were() {
    ScoringModels before = ScoringModels.builtIn();

    ScoringModels after = before.with(own("own", 1)).with(own("an-own", 1));

    assertThat(after.all()).startsWith(before.all().toArray(ScoringModel[]::new));
    assertThat(after.all().subList(12, 14)).containsExactly(own("own", 1), own("an-own", 1));
    assertThat(before.all()).hasSize(12);
  }

  @Test
  void a_later_version_of_a_built_in_model_goes_before_it() {
    ScoringModels models = ScoringModels.builtIn().with(own("psn-weighted", 2));

    assertThat(models.find("psn-weighted")).contains(own("psn-weighted", 2));
    assertThat(models.find("psn-weighted", 1)).containsSame(ScoringModels.PSN_WEIGHTED);
  }

  @Test
  void a_name_and_version_cannot_be_taken_twice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScoringModels.builtIn().with(own("psn-gate", 1)))
        .withMessage(
            "a scoring model must be registered once, but psn-gate v1 is registered again as %s",
            own("psn-gate", 1).getClass().getName());
  }

  @Test
  void without_providers_the_built_in_ones_are_loaded() {
    assertThat(ScoringModels.load().all()).isEqualTo(ScoringModels.builtIn().all());
  }

  /** As a jar would provide it. */
  public static class Provided extends Delegate {
    public Provided() {
      super(own("provided", 3));
    }
  }

  /** As a jar should not provide it. */
  public static class Taken extends Delegate {
    public Taken() {
      super(own("pass-share", 1));
    }
  }

  /** As a jar cannot provide it. */
  public static class Broken extends Delegate {
    public Broken() {
      super(own("broken", 0));
    }
  }

  abstract static class Delegate implements ScoringModel {

    private final ScoringModel model;

    Delegate(ScoringModel model) {
      this.model = model;
    }

    @Override
    public String getId() {
      return model.getId();
    }

    @Override
    public int getVersion() {
      return model.getVersion();
    }

    @Override
    public String getRule() {
      return model.getRule();
    }

    @Override
    public LawCard getLawCard() {
      return model.getLawCard();
    }

    @Override
    public ScoringFormula prepare(Catalogue catalogue, ScoringPolicy policy) {
      return model.prepare(catalogue, policy);
    }
  }

  @TempDir private Path folder;

  private ScoringModels load(Class<? extends ScoringModel> provider) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve(ScoringModel.class.getName()), provider.getName());
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader more = new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
      thread.setContextClassLoader(more);
      return ScoringModels.load();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void what_a_jar_provides_is_loaded_after_the_built_in_ones() throws IOException {
    ScoringModels models = load(Provided.class);

    assertThat(models.all()).hasSize(13);
    assertThat(models.all().get(12)).isInstanceOf(Provided.class);
    assertThat(models.find("provided", 3)).isPresent();
  }

  @Test
  void a_jar_cannot_provide_a_name_and_version_that_is_taken() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> load(Taken.class))
        .withMessage(
            "a scoring model must be registered once, but pass-share v1 is registered again as "
                + Taken.class.getName());
  }

  @Test
  void a_provider_that_cannot_be_made_is_named_and_says_why() {
    assertThatThrownBy(() -> load(Broken.class))
        .isInstanceOf(ServiceConfigurationError.class)
        .hasMessage(
            ScoringModel.class.getName()
                + ": Provider "
                + Broken.class.getName()
                + " could not be instantiated")
        .hasRootCauseMessage("model broken must have a version from 1 on, but has 0");
  }
}
