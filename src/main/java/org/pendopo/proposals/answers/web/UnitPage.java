package org.pendopo.proposals.answers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.pendopo.proposals.answers.ReadUnit;
import org.pendopo.proposals.answers.UnitSpace;
import org.pendopo.proposals.answers.UnitView;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.web.Addresses;

/** The public page of an organisation: {@code /unit/{code}}; its number leads there too. */
@Named
@RequestScoped
public class UnitPage {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String code;

    @Inject
    @Param
    @Nullable
    String before;

    @Inject
    ReadUnit read;

    private @Nullable UnitView unit;

    public void settle() {
        if (!FacesContext.getCurrentInstance().isPostback() && code != null && code.matches("[0-9]{1,18}")) {
            Addresses.moved("/unit/" + read.code(Long.parseLong(code)));
        }
    }

    public UnitView getUnit() {
        if (unit == null) {
            if (code == null || !code.matches("[a-z0-9-]{1,60}")) {
                throw new NotFound();
            }
            var asked = before != null && before.matches("[0-9]{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
            unit = code.matches("[0-9]+") ? read.read(read.code(Long.parseLong(code)), asked) : read.read(code, asked);
        }
        return unit;
    }

    public List<UnitSpace> getSpaces() {
        return getUnit().spaces().stream().limit(ReadUnit.PAGE).toList();
    }

    public String getOlder() {
        return getUnit().spaces().size() > ReadUnit.PAGE
                ? getAddress() + "?before=" + getSpaces().getLast().id()
                : "";
    }

    public String getNewest() {
        return before == null ? "" : getAddress();
    }

    private String getAddress() {
        return "/unit/" + getUnit().facts().code();
    }
}
