using CustomerServiceRules.TestData;

namespace CustomerServiceRules.Tests.Calendars;

/// <summary>What another library answers, recorded from its own tests.</summary>
public sealed class WorkingTimeVectorTests
{
    private const string File = "data/working-time-vectors/working_hours_rb.json";

    /// <summary>
    /// A day that is open until 24:00 closes at 24:00 here, the first instant of the next day. Theirs closes it one microsecond earlier, and
    /// takes that instant for closed.
    /// </summary>
    private static readonly string[] DifferByMidnight =
    [
        "advance_to_closing_time: WorkingHours::Computation#advance_to_closing_time supporting midnight moves from morning to midnight",
        "advance_to_closing_time: WorkingHours::Computation#advance_to_closing_time supporting midnight moves from midnight to end of next slot",
        "advance_to_closing_time: WorkingHours::Computation#advance_to_closing_time supporting midnight moves over midnight",
        "advance_to_closing_time: WorkingHours::Computation#advance_to_closing_time supporting midnight give precise computation with nothing other than miliseconds",
    ];

    /// <summary>
    /// From a day that is not worked, the first working day after it is the first here (open question OQ-65: Saturday and one working day is
    /// Monday). Theirs moves to a working day first and counts from there.
    /// </summary>
    private static readonly string[] DifferByOrigin =
    [
        "add_days: WorkingHours::Computation#add_days skips non worked days when origin is not worked",
        "add_days: WorkingHours::Computation#add_days skips non worked days when origin is not worked",
        "add_days: WorkingHours::Computation#add_days skips holidays when origin is holiday",
        "add_days: WorkingHours::Computation#add_days skips holidays when origin is holiday",
        "add_days: WorkingHours::Duration#since returns time in config zone",
        "add_days: WorkingHours::Duration#until returns time in config zone",
    ];

    /// <summary>A day from 00:00 to 24:00 on which the clock goes back has 25 hours, and all of them are worked here. Theirs counts 24.</summary>
    private static readonly string[] DifferByTheRepeatedHour =
    [
        "working_time_between: WorkingHours::Computation#working_time_between works across time shifts + midnight",
    ];

    [DataFact(File)]
    public void AllVectors_OursAndTheirs_DifferExactlyWhereListed()
    {
        var vectors = WorkingTimeVector.All();

        var differing = vectors.Where(vector => vector.Ours != vector.Theirs).Select(vector => vector.Name);

        vectors.Should().HaveCount(186);
        differing.Should().BeEquivalentTo([.. DifferByMidnight, .. DifferByOrigin, .. DifferByTheRepeatedHour]);
    }
}
