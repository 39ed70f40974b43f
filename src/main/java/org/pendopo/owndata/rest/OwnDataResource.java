package org.pendopo.owndata.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pendopo.owndata.OwnDataForm;
import org.pendopo.owndata.TakeOwnData;
import org.pendopo.shared.text.Language;

/** All that the portal knows of who asks. */
@Path("/me")
@RequestScoped
public class OwnDataResource {
    @Inject
    TakeOwnData take;

    @GET
    @Path("/data.json")
    public Response json() throws IOException {
        return file(OwnDataForm.JSON, Language.ID);
    }

    /** @param lang language of the headings */
    @GET
    @Path("/data.html")
    public Response html(@QueryParam("lang") @Nullable String lang) throws IOException {
        return file(OwnDataForm.HTML, Language.of(lang).orElse(Language.ID));
    }

    // The file has no name any more when it is sent: nothing of it stays, also where nobody reads it to the end.
    private Response file(OwnDataForm form, Language language) throws IOException {
        var file = take.take(form, language);
        var size = Files.size(file);
        var content = new FileInputStream(file.toFile());
        Files.delete(file);
        return Response.ok(content, form.type())
                .header(HttpHeaders.CONTENT_LENGTH, size)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"my-data." + form.name().toLowerCase(Locale.ROOT) + "\"")
                .build();
    }
}
