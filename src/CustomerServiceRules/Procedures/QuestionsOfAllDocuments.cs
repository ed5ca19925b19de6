using CustomerServiceRules.Provenance;
using static CustomerServiceRules.Provenance.ClauseKind;

namespace CustomerServiceRules.Procedures;

/// <summary>What every document leaves open; each that rests on a default of these declares it with the same words.</summary>
internal static class QuestionsOfAllDocuments
{
    public const string WorkingDays = "OQ-60";

    public const string WorkingHours = "OQ-63";

    public const string CountingOfDays = "OQ-65";

    public static Clause[] Clauses =>
    [
        new(WorkingDays, OpenQuestion, "Which days are working days? Default: those of the calendar that the host gives."),
        new(WorkingHours, OpenQuestion, "Which hours does an organisation work? Default: none; its calendar says so."),
        new(CountingOfDays, OpenQuestion, "How are days counted? Default: the day of the event does not count; n working days end with the working hours of the n-th working day after it; calendar days end at 24:00 and are not moved."),
    ];
}
