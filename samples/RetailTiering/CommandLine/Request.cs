using CustomerServiceRules.Terms;

namespace RetailTiering.CommandLine;

/// <summary>What the command line asks for, already checked: the arguments fit together.</summary>
/// <param name="Files">The files to read, or null for the built-in data.</param>
/// <param name="Explain">The one customer to explain, or null for the whole result.</param>
internal sealed record Request(FileRequest? Files, string? Explain, Language Language)
{
    /// <summary>The month to plan, or null for none.</summary>
    public PlanRequest? Plan { get; init; }

    /// <summary>Where to write, or null to show only.</summary>
    public string? OutputFolder => Plan?.OutputFolder ?? Files?.OutputFolder;
}

/// <param name="Month">The first day of the month.</param>
/// <param name="Team">The file of the team, or null for the team that goes with the outlets.</param>
/// <param name="OutputFolder">Where to write the plan.</param>
internal sealed record PlanRequest(DateOnly Month, string? Team, string OutputFolder);

/// <param name="OutputFolder">Where to write the results, or null to show them only.</param>
internal sealed record FileRequest(string Sales, string Outlets, DateOnly AsOf, Population Population, string? OutputFolder)
{
    /// <summary>Whether the cadences are compared with the days on which the sales lines show orders; false by default.</summary>
    public bool Actual { get; init; }
}

/// <summary>Who is ranked: the outlets with a line in the period, or every outlet of the outlets file.</summary>
internal enum Population
{
    Sales,
    Outlets,
}
