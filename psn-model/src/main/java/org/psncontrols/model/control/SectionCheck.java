package org.psncontrols.model.control;

import java.util.HashMap;
import java.util.Map;

/** Holds the sections of one catalogue against each other. */
final class SectionCheck {

  private final CatalogueEdition edition;

  /** How deep each section stands, 1 at the top. */
  private final Map<String, Integer> depths = new HashMap<>();

  private SectionCheck(CatalogueEdition edition) {
    this.edition = edition;
  }

  /**
   * Refuses sections that are no forest in the order of a reader.
   *
   * @throws IllegalArgumentException as of {@link Catalogue#check()}
   */
  static void check(Catalogue catalogue) {
    SectionCheck check = new SectionCheck(catalogue.getEdition());
    catalogue.getSections().forEach(check::add);
  }

  private void add(Section section) {
    if (depths.containsKey(section.id())) {
      throw new IllegalArgumentException(
          "a section must appear once in catalogue "
              + edition
              + ", but "
              + section.id()
              + " appears again");
    }
    int depth = section.parent().map(parent -> depthOf(parent, section)).orElse(0) + 1;
    if (depth > Catalogue.MAX_SECTION_DEPTH) {
      throw new IllegalArgumentException(
          "sections must stand at most "
              + Catalogue.MAX_SECTION_DEPTH
              + " deep in catalogue "
              + edition
              + ", but "
              + section.id()
              + " stands "
              + depth
              + " deep");
    }
    depths.put(section.id(), depth);
  }

  private int depthOf(String parent, Section section) {
    Integer depth = depths.get(parent);
    if (depth == null) {
      throw new IllegalArgumentException(
          "the parent of a section must stand before it in catalogue "
              + edition
              + ", but "
              + parent
              + " does not stand before "
              + section.id());
    }
    return depth;
  }
}
