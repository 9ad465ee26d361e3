# Everything a person or CI does here; CONTRIBUTING.md says when.
PREFIX ?= /usr/local
PACKAGES = libyaml-dev libxlsxwriter-dev libzip-dev libxml2-dev libcmark-gfm-dev libcmark-gfm-extensions-dev \
  libsqlite3-dev libssl-dev pkg-config
SWIFT_FLAGS = --explicit-target-dependency-import-check error
RELEASE = .build/release/sapa
SAMPLE = .build/sample
# The sample is seen from two days: in autumn, and when the sections of a report have come back.
AS_OF = 2026-09-15
LATER = 2026-11-20
REPORT = 2026-accreditation-6B06102
SECTIONS = general earlier 1 2 3 4 5 6 7 8 9 10 swot conclusion

# What an office does with the sample in $(1): what came back is read, the sections of the report are checked and accepted, and
# the run goes on. Some forms have mistakes, so the runs that read them first exit with 1.
define PLAY
	$(RELEASE) run $(1) --as-of $(AS_OF) $(2) || test $$? -eq 1
	cp -R examples/november/. $(1)/
	$(RELEASE) run $(1) --as-of $(LATER) $(2)
	$(RELEASE) record $(REPORT) $(SECTIONS:%=section-check/%) --done --workspace $(1) --as-of $(LATER) >/dev/null
	$(RELEASE) record $(REPORT) $(SECTIONS:%=section-approval/%) materials --done --workspace $(1) --as-of $(LATER) >/dev/null
	$(RELEASE) run $(1) --as-of $(LATER) $(2)
endef

.PHONY: run test interop bench install clean packages build lint sample play again record

## run: installs what is missing, builds, and runs the sample university into out/
run: build sample
	@echo
	@echo "Look at:"
	@for path in out/2026/overview.*.xlsx out/2026/*/; do echo "  $$path"; done
	@echo "and ask: $(RELEASE) status $(SAMPLE) --as-of $(LATER)"

## test: lint, then every test
test: packages lint
	swift build --build-tests $(SWIFT_FLAGS)
	swift test --skip-build --disable-xctest

## lint: the toolchain's formatter, strictly
lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests Benchmarks

packages:
	@missing=""; for package in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q "install ok installed" || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  echo "installing$$missing"; \
	  if [ "$$(id -u)" = 0 ]; then sudo=""; else sudo="sudo"; fi; \
	  $$sudo apt-get update -qq && $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
	fi

build: packages
	swift build -c release --product sapa $(SWIFT_FLAGS)

# The sample is played once for each build and state of the examples; after that it is only run again, and has nothing to do.
sample:
	@if [ -f $(SAMPLE)/.played ] && [ -z "$$(find examples workflows templates $(RELEASE) -newer $(SAMPLE)/.played)" ]; \
	  then $(MAKE) --no-print-directory again; else $(MAKE) --no-print-directory play; fi

# Copied first: nothing under examples/ is ever written.
play:
	@rm -rf $(SAMPLE) && mkdir -p $(SAMPLE)
	@cp -R examples/university/. $(SAMPLE)/
	$(call PLAY,$(SAMPLE),--out out)
	@touch $(SAMPLE)/.played

again:
	$(RELEASE) run $(SAMPLE) --as-of $(LATER) --out out

## interop: opens what the sample made in openpyxl, python-docx and LibreOffice
interop: build .build/interop/ready
	@rm -rf .build/interop/sample && mkdir -p .build/interop && cp -R examples/university .build/interop/sample
	$(call PLAY,.build/interop/sample,)
	.build/interop/venv/bin/python Tests/interop/interop.py .build/interop/sample/out

.build/interop/ready: Tests/interop/requirements.txt
	@command -v soffice >/dev/null && command -v python3 >/dev/null || { \
	  if [ "$$(id -u)" = 0 ]; then sudo=""; else sudo="sudo"; fi; \
	  $$sudo apt-get update -qq && $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
	    libreoffice-writer libreoffice-calc fonts-liberation fonts-dejavu python3 python3-venv >/dev/null; }
	@mkdir -p .build/interop
	python3 -m venv .build/interop/venv
	.build/interop/venv/bin/pip install --quiet --disable-pip-version-check -r Tests/interop/requirements.txt
	@touch $@

## bench: ratios against peers and floors, each in one run
bench: build
	bash Benchmarks/run.sh

## record: writes goldens, schemas and references anew; fails, so that it is never taken for a test run
record: packages
	SAPA_RECORD=1 swift test --disable-xctest

install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/sapa
	install -m 755 $(RELEASE) $(DESTDIR)$(PREFIX)/bin/sapa
	cp -R workflows templates $(DESTDIR)$(PREFIX)/share/sapa/

clean:
	rm -rf .build
	find out -mindepth 1 ! -name .gitkeep -delete
