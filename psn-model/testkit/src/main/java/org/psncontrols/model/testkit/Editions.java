package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.Tuple.Tuple3;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.MigratedLink;
import org.psncontrols.model.assessment.Migration;
import org.psncontrols.model.assessment.MigrationEntry;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueDifference;
import org.psncontrols.model.control.ControlChange;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.WordOverlap;
import org.psncontrols.model.testkit.Assessments.Answering;
import org.psncontrols.model.testkit.Assessments.Assessed;

/** Makes later editions, differences between editions, and migrations. */
final class Editions {

  private static final int MAX_WORDS = 20;

  /** Nothing changes; all is dropped, withdrawn, divided; all becomes one. */
  private static final ImmutableList<Maker<Revision>> EXTREMES =
      Stream.of(
              Revision.Edit.KEEP,
              Revision.Edit.DROP,
              Revision.Edit.WITHDRAW,
              Revision.Edit.DIVIDE,
              Revision.Edit.MERGE)
          .<Maker<Revision>>map(edit -> draw -> Revision.only(draw, edit))
          .collect(ImmutableList.toImmutableList());

  static final Arbitrary<Tuple2<Catalogue, Catalogue>> PAIRS =
      drawn(revision -> draw -> pair(draw, revision));

  static final Arbitrary<CatalogueDifference> DIFFERENCES =
      drawn(revision -> draw -> difference(draw, revision));

  static final Arbitrary<ControlChange> CHANGES = DrawnArbitrary.of(Editions::change);

  static final Arbitrary<MigratedLink> LINKS = DrawnArbitrary.of(Editions::link);

  static final Arbitrary<WordOverlap> OVERLAPS = DrawnArbitrary.of(Editions::overlap);

  private Editions() {}

  static Arbitrary<Catalogue> after(Catalogue older) {
    return drawn(revision -> draw -> revision.make(draw).of(older));
  }

  private static <T> Arbitrary<T> drawn(Function<Maker<Revision>, Maker<T>> maker) {
    return DrawnArbitrary.<T>of(maker.apply(Revision::any))
        .withEdges(EXTREMES.stream().map(maker).toList());
  }

  /** Controls kept, changed, moved, divided, merged, withdrawn and added. */
  static Catalogue laterEdition(Draw draw, Catalogue older) {
    return Revision.any(draw).of(older);
  }

  private static Tuple2<Catalogue, Catalogue> pair(Draw draw, Maker<Revision> revision) {
    Catalogue older = draw.make(Catalogues::catalogue);
    return Tuple.of(older, draw.make(revision).of(older));
  }

  static Tuple3<Catalogue, Catalogue, Assessment> assessed(Draw draw, LocalDate day) {
    Assessed assessed =
        draw.make(
            any -> Assessments.withCatalogue(any, 1, Catalogues.MAX_CONTROLS, Answering.ANY, day));
    Catalogue older = assessed.catalogue();
    return Tuple.of(older, draw.make(later -> laterEdition(later, older)), assessed.assessment());
  }

  static Migration migration(Draw draw, LocalDate day) {
    Tuple3<Catalogue, Catalogue, Assessment> assessed = assessed(draw, day);
    return Migration.of(assessed.get3(), assessed.get1(), assessed.get2());
  }

  static MigrationEntry entry(Draw draw, LocalDate day) {
    return draw.of(draw.make(any -> migration(any, day)).getEntries());
  }

  private static CatalogueDifference difference(Draw draw, Maker<Revision> revision) {
    Tuple2<Catalogue, Catalogue> pair = pair(draw, revision);
    return CatalogueDifference.between(pair.get1(), pair.get2());
  }

  static ControlChange change(Draw draw) {
    return draw.of(draw.make(all -> difference(all, Revision::any)).getChanges());
  }

  static MigratedLink link(Draw draw) {
    String path = "actions[" + draw.below(10) + "].controls";
    ControlChange change = draw.make(Editions::change);
    ControlId older =
        change.getOlder().stream().findFirst().orElseGet(() -> draw.make(Catalogues::controlId));
    return new MigratedLink(path, older, change.getNewer());
  }

  /** Both counts are evenly spread, and nothing is shared only sometimes. */
  static WordOverlap overlap(Draw draw) {
    int shared = draw.between(0, MAX_WORDS);
    return new WordOverlap(shared, shared + draw.between(0, MAX_WORDS));
  }
}
