%YAML 1.1
--- !!map
"name": on
"model": 12345
heatedBed: no
heatedChamber: "yes"
extruder:
  count: "2"
  offsets: !!python/tuple
  - !!python/tuple [0, 0]
  - !!python/tuple [18.5, -0.2]
volume: {width: 300, height: 400, custom_box: no}
somethingElse: !!python/object/apply:os.system ["true"]
limits: {maxToolTemperature: 1}
...
