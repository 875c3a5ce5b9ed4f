; motors off
M84

; heaters off
{% if printer_profile.extruder.sharedNozzle %}
M104 T0 S0
{% else %}
{% for tool in range(printer_profile.extruder.count) %}
M104 T{{ tool }} S0
{% endfor %}
{% endif %}
{% if printer_profile.heatedBed %}
M140 S0
{% endif %}
{% if printer_profile.heatedChamber %}
M141 S0
{% endif %}

; fan off
M106 S0
