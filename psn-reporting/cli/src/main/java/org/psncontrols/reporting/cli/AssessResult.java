package org.psncontrols.reporting.cli;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.rules.compliance.Decision;
import org.psncontrols.rules.policy.Regime;
import org.psncontrols.rules.scoring.Score;

/**
 * What {@code psn assess} found out.
 *
 * @param submission what was assessed
 * @param catalogue what it was assessed against
 * @param asOf the date
 * @param inForce the regime in force on it
 * @param problems what validation found, at their places
 * @param scores a score by each model
 * @param decisions a decision under each regime asked for
 */
record AssessResult(
    Submission submission,
    Catalogue catalogue,
    LocalDate asOf,
    Optional<Regime> inForce,
    Problems problems,
    ImmutableList<Score> scores,
    ImmutableList<Decision> decisions) {}
