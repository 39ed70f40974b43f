package org.pendopo.admin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.pendopo.shared.RuleBroken;
import org.pendopo.spaces.registry.BrowseTerritories;
import org.pendopo.spaces.registry.ImportTerritories;
import org.pendopo.spaces.registry.TerritoryBranch;
import org.pendopo.spaces.registry.TerritoryReport;

/** The territories, and a file to add or rename some. */
@Named
@RequestScoped
public class TerritoriesPage {
    private static final int MAX_MEBIBYTES = 5;

    @Inject
    @Param(name = "in")
    @Nullable
    String in;

    @Inject
    BrowseTerritories browse;

    @Inject
    ImportTerritories importing;

    private @Nullable Part file;
    private @Nullable TerritoryReport report;
    private @Nullable TerritoryBranch branch;

    /** Stays on the page: what was done, or what is wrong with the file, is shown above the list. */
    public void take() {
        var part = file;
        if (part == null || part.getSize() == 0) {
            throw new RuleBroken("admin.territories.file.empty").at("file");
        }
        if (part.getSize() > MAX_MEBIBYTES * 1024L * 1024L) {
            throw new RuleBroken("admin.territories.file.large", MAX_MEBIBYTES).at("file");
        }
        try (var stream = part.getInputStream()) {
            report = importing.take(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Null before a file was sent. */
    public @Nullable TerritoryReport getReport() {
        return report;
    }

    /** The part of the tree that the address opens. */
    public TerritoryBranch getBranch() {
        if (branch == null) {
            branch = browse.branch(in == null ? "" : in);
        }
        return branch;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part sent) {
        file = sent;
    }
}
