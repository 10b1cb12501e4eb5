/**
 * The JSON form of the PSN model.
 *
 * <p>A {@link org.psncontrols.model.json.JsonForm} says once how a type is read and written; {@link
 * org.psncontrols.model.json.JsonForms} has the simple ones and {@link
 * org.psncontrols.model.json.ObjectForm} makes those of objects, the reader's own included. {@link
 * org.psncontrols.model.json.PsnJson} has the forms of the model's documents and reads and writes
 * them. Reading is strict and reports every fault of a document as a {@link
 * org.psncontrols.model.problem.Problem}.
 *
 * <p>A mapper of Jackson 3 or 2 reads and writes the same documents with {@link
 * org.psncontrols.model.json.PsnJacksonModule} or {@link
 * org.psncontrols.model.json.PsnJackson2Module}. Nothing else here needs databind, and the model's
 * types carry no annotation of Jackson's.
 */
@NullMarked
package org.psncontrols.model.json;

import org.jspecify.annotations.NullMarked;
