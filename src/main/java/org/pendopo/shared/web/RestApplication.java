package org.pendopo.shared.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything that programs read, under one address with the version in it. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {}
