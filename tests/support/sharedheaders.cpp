// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Empty: what the compiler makes of the headers that tests share needs a target, and a target needs a file.
