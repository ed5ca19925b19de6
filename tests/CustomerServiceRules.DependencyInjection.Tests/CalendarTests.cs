using CustomerServiceRules.Calendars;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CustomerServiceRules.DependencyInjection.Tests;

public sealed class CalendarTests
{
    private static readonly WorkingCalendar Desk = WorkingCalendar.Build(
        "desk", "Asia/Shanghai", calendar => calendar.Open(Weekdays.MondayToFriday, "09:00", "18:00").Years(2026, 2026));

    [Fact]
    public void AddCalendar_ByInstanceAndFromServices_ReachesTheRulebook()
    {
        using var provider = Containers.Build(services =>
        {
            services.AddSingleton(Desk);
            services.AddCustomerServiceRules()
                .AddCalendar(CalendarBook.Organisation, Desk)
                .AddCalendar("night", made => new CalendarHistory(made.GetRequiredService<WorkingCalendar>()));
        });

        var calendars = provider.GetRequiredService<Rulebook>().Calendars;

        calendars.Names.Should().Equal("night", "organisation");
        calendars.Get("night").Calendars.Should().ContainSingle().Which.Calendar.Should().BeSameAs(Desk);
    }

    [Fact]
    public void AddCalendar_TwiceByOneName_FailsWithTheName()
    {
        using var provider = Containers.Build(services => services.AddCustomerServiceRules().AddCalendar("desk", Desk).AddCalendar("desk", Desk));

        provider.Invoking(services => services.GetRequiredService<Rulebook>()).Should().Throw<OptionsValidationException>()
            .Which.Failures.Should().Equal("Calendar 'desk': found 2 of this name, expected one; calendars that follow each other are one history.");
    }
}
