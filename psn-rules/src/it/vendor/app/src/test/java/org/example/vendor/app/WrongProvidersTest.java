package org.example.vendor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.psncontrols.rules.scoring.LawCard;
import org.psncontrols.rules.scoring.ScoringModel;
import org.psncontrols.rules.scoring.ScoringModels;
import org.psncontrols.rules.scoring.WeightedModel;

/** What is said of a jar that provides what it should not. */
class WrongProvidersTest {

  /** Has the identifier and version of the vendor's. */
  public static class Again implements WeightedModel {

    @Override
    public String getId() {
      return "acme-musts-first";
    }

    @Override
    public int getVersion() {
      return 1;
    }

    @Override
    public String getRule() {
      return "Another one.";
    }

    @Override
    public LawCard getLawCard() {
      return LawCard.allHold();
    }
  }

  /** Cannot be made. */
  public static final class Unlicensed extends Again {

    /** Throws. */
    public Unlicensed() {
      throw new IllegalStateException("no licence");
    }
  }

  @TempDir private Path jar;

  private void load(Class<? extends ScoringModel> provider) throws IOException {
    Path services = Files.createDirectories(jar.resolve("META-INF/services"));
    Files.writeString(services.resolve(ScoringModel.class.getName()), provider.getName());
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader more = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
      thread.setContextClassLoader(more);
      ScoringModels.load();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void a_model_of_the_same_identifier_and_version_is_refused() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> load(Again.class));

    assertEquals(
        "a scoring model must be registered once, but acme-musts-first v1 is registered again as "
            + Again.class.getName(),
        refused.getMessage());
  }

  @Test
  void a_provider_that_cannot_be_made_is_named_and_says_why() {
    ServiceConfigurationError failed =
        assertThrows(ServiceConfigurationError.class, () -> load(Unlicensed.class));

    assertEquals(
        "org.psncontrols.rules.scoring.ScoringModel: Provider "
            + Unlicensed.class.getName()
            + " could not be instantiated",
        failed.getMessage());
    assertEquals("no licence", failed.getCause().getMessage());
  }

  @Test
  void a_later_version_goes_before_and_leaves_the_earlier_one_in_reach() {
    ScoringModel second =
        WeightedModel.builder()
            .id("acme-musts-first")
            .version(2)
            .rule("The mean of how far each applicable control is met, out of 100.")
            .lawCard(LawCard.allHold())
            .build();
    ScoringModels models = ScoringModels.load().with(second);

    assertEquals(second, models.find("acme-musts-first").orElseThrow());
    assertEquals(1, models.find("acme-musts-first", 1).orElseThrow().getVersion());
  }
}
