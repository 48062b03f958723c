#!/usr/bin/env node
// Stands here before anything is built, so that an install links it.
import '../dist/cli.js';
