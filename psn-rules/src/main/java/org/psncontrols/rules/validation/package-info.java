/**
 * What is wrong with a value, all of it in one pass.
 *
 * <p>{@link org.psncontrols.rules.validation.PsnValidation} checks assessments and submissions, and
 * the information that bodies hold and exchange: by itself, without reflection, or through any
 * Hibernate validator, which finds the validators of this package by their service files. Both give
 * the same problems.
 */
@NullMarked
package org.psncontrols.rules.validation;

import org.jspecify.annotations.NullMarked;
