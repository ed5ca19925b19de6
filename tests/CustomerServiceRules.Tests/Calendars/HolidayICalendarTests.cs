using CustomerServiceRules.Calendars;

namespace CustomerServiceRules.Tests.Calendars;

public sealed class HolidayICalendarTests
{
    private const string Event = "UID:a\nSUMMARY:Day\nDTSTART;VALUE=DATE:20270101";

    [Fact]
    public void FromICalendar_WholeDays_TakesEachWithItsUid()
    {
        const string Text = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//ours//EN
            BEGIN:VTIMEZONE
            TZID:Asia/Shanghai
            BEGIN:STANDARD
            DTSTART:19700101T000000
            RRULE:FREQ=YEARLY
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:spring-2027
            DTSTAMP:20261101T000000Z
            DTSTART;VALUE=DATE:20270206
            DTEND;VALUE=DATE:20270209
            SUMMARY;LANGUAGE=zh;ALTREP="http://x:y":春节\, a long
              week\nof rest
            STATUS:CONFIRMED
            BEGIN:VALARM
            DURATION:PT5M
            END:VALARM
            END:VEVENT
            BEGIN:VEVENT
            DTSTART:20270214
            SUMMARY:春节（班）
            UID:spring-2027-work
            END:VEVENT
            BEGIN:VEVENT
            DTSTART:20280101
            SUMMARY:beyond
            UID:beyond
            END:VEVENT
            END:VCALENDAR
            """;

        var table = HolidayTable.FromICalendar("ics", Text.ReplaceLineEndings("\r\n"), 2027, 2027, summary => summary.Contains('班'));

        table.Days.Select(day => $"{day.Date:MM-dd} {day.Name} {day.IsOff} {day.Source}").Should().Equal(
            "02-06 春节, a long week of rest True spring-2027",
            "02-07 春节, a long week of rest True spring-2027",
            "02-08 春节, a long week of rest True spring-2027",
            "02-14 春节（班） False spring-2027-work");
    }

    [Fact]
    public void FromICalendar_TwoEventsOnOneDay_NamesBoth()
    {
        var table = HolidayTable.FromICalendar("ics", Calendar($"{Event}\nEND:VEVENT\nBEGIN:VEVENT\nUID:b\nSUMMARY:Other\nDTSTART:20270101"), 2027, 2027);

        table.Days.Should().ContainSingle().Which.Should().Match<Holiday>(day => day.Name == "Day; Other" && day.Source == "a; b");
    }

    [Theory]
    [InlineData("RRULE:FREQ=YEARLY")]
    [InlineData("RDATE:20280101")]
    [InlineData("EXDATE:20280101")]
    [InlineData("EXRULE:FREQ=YEARLY")]
    [InlineData("RECURRENCE-ID:20280101")]
    [InlineData("DURATION:P1D")]
    public void FromICalendar_WhatChangesWhichDaysAreMeant_IsRefusedByName(string property) =>
        Refused(Calendar($"{Event}\n{property}"), 6, $"Line 6: found {property.Split(':')[0]}, expected events written out with DTSTART, DTEND, SUMMARY and UID.");

    [Theory]
    [InlineData("SUMMARY:Day\nDTSTART:20270101", 2, "Line 2: found an event without UID, expected events*")]
    [InlineData("UID:a\nDTSTART:20270101", 2, "Line 2: found an event without SUMMARY, expected events*")]
    [InlineData("UID:a\nSUMMARY:Day", 2, "Line 2: found an event without DTSTART, expected events*")]
    [InlineData("UID:a\nUID:b", 4, "Line 4: found UID again, expected it once in an event.")]
    [InlineData("DTSTART:20270101T090000Z", 3, "Line 3: found DTSTART '20270101T090000Z', expected a whole day, yyyyMMdd.")]
    [InlineData("DTEND:2027-01-02", 3, "Line 3: found DTEND '2027-01-02', expected a whole day, yyyyMMdd.")]
    [InlineData(Event + "\nDTEND:20270101", 2, "Line 2: found an event from 2027-01-01 until before 2027-01-01, expected from one day to 366 days.")]
    [InlineData(Event + "\nDTEND:20280103", 2, "Line 2: found an event from 2027-01-01 until before 2028-01-03, expected from one day to 366 days.")]
    [InlineData(Event + "\nSTATUS:CANCELLED", 6, "Line 6: found STATUS:CANCELLED, expected STATUS:CONFIRMED or none.")]
    [InlineData(Event + "\nno property", 6, "Line 6: found 'no property', expected a property, NAME:value.")]
    [InlineData(Event + "\nEND:VEVENT\nBEGIN:VEVENT\n" + Event, 7, "Line 7: found the UID 'a' again, expected each event once.")]
    [InlineData(Event + "\nEND:VEVENT\nBEGIN:VEVENT\nUID:b\nSUMMARY:work\nDTSTART:20270101", 7, "Line 7: found 2027-01-01 worked (work), expected what an event before says: off (Day).")]
    [InlineData(Event + "\nEND:VEVENT\nBEGIN:VTODO\nEND:VTODO\nBEGIN:VEVENT", 7, "Line 7: found BEGIN:VTODO in VCALENDAR, expected events*")]
    [InlineData(Event + "\nEND:VCALENDAR", 6, "Line 6: found END:VCALENDAR, expected END:VEVENT for line 2.")]
    public void FromICalendar_AnEventThatIsNone_NamesTheLineWhatWasFoundAndWhatIsExpected(string body, int line, string message) =>
        Refused(Calendar(body), line, message);

    [Theory]
    [InlineData("", 1, "Line 1: found the end of the text, expected BEGIN:VCALENDAR.")]
    [InlineData("UID:a", 1, "Line 1: found UID, expected BEGIN:VCALENDAR.")]
    [InlineData("BEGIN:VEVENT", 1, "Line 1: found BEGIN:VEVENT, expected BEGIN:VCALENDAR.")]
    [InlineData("END:VCALENDAR", 1, "Line 1: found END:VCALENDAR, expected BEGIN:VCALENDAR.")]
    [InlineData("BEGIN:VCALENDAR\n", 1, "Line 1: found the end of the text, expected END:VCALENDAR for line 1.")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a", 3, "Line 3: found the end of the text, expected END:VEVENT for line 2.")]
    public void FromICalendar_ATextThatIsNotACalendar_NamesTheLine(string text, int line, string message) => Refused(text, line, message);

    private static string Calendar(string body) => $"BEGIN:VCALENDAR\nBEGIN:VEVENT\n{body}\nEND:VEVENT\nEND:VCALENDAR\n";

    private static void Refused(string text, int line, string message) =>
        FluentActions.Invoking(() => HolidayTable.FromICalendar("ics", text, 2027, 2027, summary => summary == "work"))
            .Should().Throw<HolidayFormatException>().WithMessage(message).Which.Line.Should().Be(line);
}
