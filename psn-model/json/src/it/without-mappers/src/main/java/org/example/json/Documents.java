package org.example.json;

import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.json.Catalogues;
import org.psncontrols.model.json.JsonForm;
import org.psncontrols.model.json.JsonForms;
import org.psncontrols.model.json.ObjectForm;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.model.problem.Reading;

/** What a vendor does with the documents: read them, write them, declare a form of their own. */
public final class Documents {

  /**
   * A thing of the vendor's.
   *
   * @param name its name
   */
  public record Thing(String name) {}

  /** The form of a thing. */
  public static final JsonForm<Thing> THING =
      ObjectForm.of(StringBuilder::new, name -> new Thing(name.toString()))
          .required("name", JsonForms.text(100), Thing::name, StringBuilder::append)
          .build();

  private Documents() {}

  /**
   * Writes a built-in catalogue and reads it back.
   *
   * @return what was read
   */
  public static Reading<Catalogue> catalogue() {
    byte[] json = PsnJson.write(PsnJson.CATALOGUE, Catalogues.genericCodeOfConnection());
    return PsnJson.read(PsnJson.CATALOGUE, json, "catalogue.json");
  }
}
