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
    @Param
    @Nullable
    String after;

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
            var newer = isNumber(after);
            var mark = newer ? after : before;
            unit = read.read(
                    code.matches("[0-9]{1,18}") ? read.code(Long.parseLong(code)) : code,
                    mark != null && isNumber(mark) ? Long.parseLong(mark) : ReadUnit.NEWEST,
                    newer);
        }
        return unit;
    }

    public List<UnitSpace> getSpaces() {
        return getUnit().spaces();
    }

    public String getOlder() {
        return getUnit().older() && !getSpaces().isEmpty()
                ? getAddress() + "?before=" + getSpaces().getLast().id()
                : "";
    }

    /** From a page on which nothing is left it leads to the beginning. */
    public String getNewer() {
        if (!getUnit().newer()) {
            return "";
        }
        return getSpaces().isEmpty()
                ? getAddress()
                : getAddress() + "?after=" + getSpaces().getFirst().id();
    }

    private static boolean isNumber(@Nullable String typed) {
        return typed != null && typed.matches("[0-9]{1,18}");
    }

    private String getAddress() {
        return "/unit/" + getUnit().facts().code();
    }
}
