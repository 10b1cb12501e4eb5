package org.psncontrols.benchmarks.validation;

import org.psncontrols.model.problem.ProblemCode;

/** A broken rule as a program that has no use for more would state it. */
record Fault(String path, ProblemCode code, String message) {}
