package org.psncontrols.model.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.psncontrols.model.assessment.MigrationEntry.Outcome;
import org.psncontrols.model.control.CatalogueDifference;
import org.psncontrols.model.control.ControlChange;
import org.psncontrols.model.control.ControlChange.Aspect;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.ControlReference;

/** Moves one assessment once; see {@link Migration#of}. */
final class Mover {

  /** The aspects that do not touch what an answer says. */
  private static final ImmutableSet<Aspect> BESIDE_THE_ANSWER =
      ImmutableSet.of(Aspect.SECTION, Aspect.FORCE, Aspect.AUTHORITY, Aspect.WEIGHT);

  /** How many controls a reason names. */
  private static final int MAX_NAMED = 10;

  private final Assessment assessment;
  private final CatalogueDifference difference;
  private final Map<ControlId, ControlChange> changes = new HashMap<>();
  private final List<Response> responses = new ArrayList<>();
  private final List<MigrationEntry> entries = new ArrayList<>();
  private final List<MigratedLink> links = new ArrayList<>();

  Mover(Assessment assessment, CatalogueDifference difference) {
    this.assessment = assessment;
    this.difference = difference;
    for (ControlChange change : difference.getChanges()) {
      change.getOlder().forEach(id -> changes.put(id, change));
    }
  }

  Migration move() {
    Set<ControlId> answered = new HashSet<>();
    for (Response response : assessment.getResponses()) {
      answered.add(response.getControl());
      response(response);
    }
    for (ControlChange change : difference.getChanges()) {
      for (ControlId id : change.getOlder()) {
        if (!answered.contains(id)) {
          unanswered(id, change);
        }
      }
    }
    for (ControlChange change : difference.getChanges()) {
      if (change.getKind() == ControlChange.Kind.ADDED
          || change.getKind() == ControlChange.Kind.REPLACED) {
        fresh(change);
      }
    }
    Assessment moved = moved();
    return Migration.builder()
        .assessment(moved)
        .difference(difference)
        .entries(entries)
        .links(links)
        .build();
  }

  private Assessment moved() {
    Assessment.Builder builder =
        Assessment.builder().from(assessment).catalogue(difference.getNewer()).responses(responses);
    assessment.getHealthCheck().ifPresent(check -> builder.healthCheck(healthCheck(check)));
    return builder
        .actions(actions())
        .inheritances(inheritances())
        .riskAcceptances(riskAcceptances())
        .build();
  }

  private void response(Response response) {
    ControlChange change = changes.get(response.getControl());
    if (change == null) {
      drop(
          response,
          ImmutableSortedSet.of(),
          "The older edition has no control " + response.getControl() + " in force.");
      return;
    }
    switch (change.getKind()) {
      case UNCHANGED, CHANGED, MOVED -> related(response, change);
      case MERGED -> merged(response, change);
      case REPLACED ->
          drop(
              response,
              ImmutableSortedSet.of(),
              "The identifier means something else in the newer edition, and what it meant is not"
                  + " found there.");
      case WITHDRAWN, ADDED ->
          drop(response, ImmutableSortedSet.of(), "The newer edition does not have the control.");
    }
  }

  private void related(Response response, ControlChange change) {
    ControlId id = response.getControl();
    if (change.getNewer().size() > 1 && change.getContinued().contains(id)) {
      keep(
          response,
          id,
          change.getNewer(),
          true,
          "What is asked is the same, but other controls took part of it over.");
    } else if (change.getNewer().size() > 1) {
      drop(
          response,
          change.getNewer(),
          "The control was divided among " + some(change.getNewer()) + ".");
    } else if (change.isSameContent()) {
      keep(response, change, "What is asked is the same");
    } else if (change.getBasis() == ControlChange.Basis.SUCCESSION) {
      keep(response, change, "A succession says that the control became this one");
    } else {
      drop(
          response,
          change.getNewer(),
          "What is asked has changed: " + change.getAspects() + " differ.");
    }
  }

  private void merged(Response response, ControlChange change) {
    ControlId id = response.getControl();
    if (change.getContinued().contains(id)) {
      keep(
          response,
          id,
          change.getNewer(),
          true,
          "What is asked is the same, but other controls became part of it.");
    } else {
      drop(
          response,
          change.getNewer(),
          change.getOlder().size() == 1
              ? "The control became part of " + some(change.getNewer()) + "."
              : "Together, controls "
                  + some(change.getOlder())
                  + " became "
                  + some(change.getNewer())
                  + ", which one answer does not cover.");
    }
  }

  /** The first of the identifiers; thousands of reasons may name thousands each. */
  private static String some(ImmutableSortedSet<ControlId> ids) {
    return ids.size() <= MAX_NAMED
        ? ids.toString()
        : ids.asList().subList(0, MAX_NAMED) + " and " + (ids.size() - MAX_NAMED) + " more";
  }

  private void keep(Response response, ControlChange change, String why) {
    boolean differs = !BESIDE_THE_ANSWER.containsAll(change.getAspects());
    keep(
        response,
        change.getNewer().first(),
        change.getNewer(),
        differs,
        why + (differs ? ", but " + change.getAspects() + " differ." : "."));
  }

  private void keep(
      Response response,
      ControlId newer,
      ImmutableSortedSet<ControlId> successors,
      boolean reviewNeeded,
      String reason) {
    ControlId older = response.getControl();
    responses.add(
        Response.builder()
            .from(response)
            .control(newer)
            .origin(response.getOrigin().orElse(ControlReference.of(difference.getOlder(), older)))
            .build());
    entries.add(
        MigrationEntry.builder()
            .outcome(newer.equals(older) ? Outcome.CARRIED : Outcome.RENAMED)
            .older(older)
            .newer(successors)
            .reviewNeeded(reviewNeeded)
            .reason(reason)
            .response(response)
            .build());
  }

  private void drop(Response response, ImmutableSortedSet<ControlId> newer, String reason) {
    entries.add(
        MigrationEntry.builder()
            .outcome(Outcome.DROPPED)
            .older(response.getControl())
            .newer(newer)
            .reviewNeeded(!newer.isEmpty())
            .reason(reason)
            .response(response)
            .build());
  }

  private void unanswered(ControlId id, ControlChange change) {
    entries.add(
        MigrationEntry.builder()
            .outcome(Outcome.UNANSWERED)
            .older(id)
            .newer(followed(change))
            .reviewNeeded(false)
            .reason("The control had no response.")
            .build());
  }

  private void fresh(ControlChange change) {
    entries.add(
        MigrationEntry.builder()
            .outcome(Outcome.NEW)
            .newer(change.getNewer())
            .reviewNeeded(true)
            .reason(
                change.getKind() == ControlChange.Kind.ADDED
                    ? "The older edition does not have the control."
                    : "The identifier meant something else in the older edition.")
            .build());
  }

  /** The controls that stand in the place of others; a replacement only has their identifier. */
  private static ImmutableSortedSet<ControlId> followed(ControlChange change) {
    return change.getKind() == ControlChange.Kind.REPLACED
        ? ImmutableSortedSet.of()
        : change.getNewer();
  }

  private HealthCheck healthCheck(HealthCheck check) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (int i = 0; i < check.getFindings().size(); i++) {
      Finding finding = check.getFindings().get(i);
      findings.add(
          Finding.builder()
              .from(finding)
              .controls(relinked(finding.getControls(), "healthCheck.findings[" + i + "].controls"))
              .build());
    }
    return HealthCheck.builder().from(check).findings(findings.build()).build();
  }

  private ImmutableList<RemedialAction> actions() {
    ImmutableList.Builder<RemedialAction> actions = ImmutableList.builder();
    for (int i = 0; i < assessment.getActions().size(); i++) {
      RemedialAction action = assessment.getActions().get(i);
      actions.add(
          RemedialAction.builder()
              .from(action)
              .controls(relinked(action.getControls(), "actions[" + i + "].controls"))
              .build());
    }
    return actions.build();
  }

  private ImmutableList<Inheritance> inheritances() {
    ImmutableList.Builder<Inheritance> inheritances = ImmutableList.builder();
    for (int i = 0; i < assessment.getInheritances().size(); i++) {
      Inheritance inheritance = assessment.getInheritances().get(i);
      relinkedSame(inheritance.getControl(), "inheritances[" + i + "].control")
          .ifPresent(
              control ->
                  inheritances.add(
                      Inheritance.builder().from(inheritance).control(control).build()));
    }
    return inheritances.build();
  }

  private ImmutableList<RiskAcceptance> riskAcceptances() {
    ImmutableList.Builder<RiskAcceptance> acceptances = ImmutableList.builder();
    for (int i = 0; i < assessment.getRiskAcceptances().size(); i++) {
      RiskAcceptance acceptance = assessment.getRiskAcceptances().get(i);
      String path = "riskAcceptances[" + i + "].controls";
      acceptances.add(
          RiskAcceptance.builder()
              .from(acceptance)
              .controls(
                  acceptance.getControls().stream()
                      .flatMap(control -> relinkedSame(control, path).stream())
                      .toList())
              .build());
    }
    return acceptances.build();
  }

  /** The control that asks the same in the newer edition. */
  private Optional<ControlId> relinkedSame(ControlId older, String path) {
    ControlChange change = changes.get(older);
    Optional<ControlId> newer = Optional.empty();
    if (change != null && change.getContinued().contains(older)) {
      newer = Optional.of(older);
    } else if (change != null && change.isSameContent()) {
      newer = Optional.of(change.getNewer().first());
    }
    if (!newer.equals(Optional.of(older))) {
      links.add(
          new MigratedLink(
              path, older, newer.map(ImmutableSortedSet::of).orElseGet(ImmutableSortedSet::of)));
    }
    return newer;
  }

  private Set<ControlId> relinked(ImmutableSortedSet<ControlId> controls, String path) {
    Set<ControlId> relinked = new HashSet<>();
    Set<ControlId> merged = new HashSet<>();
    for (ControlId older : controls) {
      ControlChange change = changes.get(older);
      ImmutableSortedSet<ControlId> newer =
          change == null
              ? ImmutableSortedSet.of()
              : change.getContinued().contains(older)
                  ? ImmutableSortedSet.of(older)
                  : followed(change);
      if (newer.size() == 1 || (change != null && merged.add(change.getOlder().first()))) {
        relinked.addAll(newer);
      }
      if (!newer.equals(Set.of(older))) {
        links.add(new MigratedLink(path, older, newer));
      }
    }
    return relinked;
  }
}
