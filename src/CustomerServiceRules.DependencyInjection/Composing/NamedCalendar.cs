using CustomerServiceRules.Calendars;

namespace CustomerServiceRules.DependencyInjection.Composing;

/// <summary>A working calendar of the container's rulebook.</summary>
internal sealed record NamedCalendar(string Name, CalendarHistory Calendars);
