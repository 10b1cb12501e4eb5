package org.psncontrols.reporting.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** How the modules and packages may lean on one another. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.psncontrols");

  @Test
  void the_model_knows_nothing_of_what_follows_from_it() {
    noClasses()
        .that()
        .resideInAPackage("org.psncontrols.model..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.psncontrols.rules..", "org.psncontrols.reporting..")
        .check(CLASSES);
  }

  @Test
  void rules_know_nothing_of_reporting() {
    noClasses()
        .that()
        .resideInAPackage("org.psncontrols.rules..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.psncontrols.reporting..")
        .check(CLASSES);
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching("org.psncontrols.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void generated_classes_are_hidden() {
    classes()
        .that()
        .haveSimpleNameStartingWith("Immutable")
        .should()
        .bePackagePrivate()
        .check(CLASSES);
  }
}
