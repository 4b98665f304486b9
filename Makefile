# The first call sets everything up (about a minute); later ones start at once. Any folder, no root needed once set up.
ROOT := $(shell cd "$$(dirname "$(strip $(MAKEFILE_LIST))")" && pwd)
export PY

help:       ## what can be made
	@grep -E '^[a-z]+: ' '$(ROOT)/Makefile' | sed -E 's/: *##/	/'
run:        ## open Istiqbal (without a display: draw every screen and paper into tour/)
	@'$(ROOT)/scripts/setup.sh' run && '$(ROOT)/scripts/run.sh'
tour:       ## draw every screen and paper of every policy into tour/
	@'$(ROOT)/scripts/setup.sh' run && cd '$(ROOT)' && QT_QPA_PLATFORM=offscreen .venv/bin/python -m desktop tour --all --out tour/
test:       ## format, style, types, rooms, translations, then all tests
	@'$(ROOT)/scripts/setup.sh' test && '$(ROOT)/scripts/check.sh'
lint:       ## the same without the tests
	@'$(ROOT)/scripts/setup.sh' test && '$(ROOT)/scripts/check.sh' static

.PHONY: help run tour test lint
.DEFAULT_GOAL := help
