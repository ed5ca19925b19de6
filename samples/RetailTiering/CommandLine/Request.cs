using CustomerServiceRules.Terms;

namespace RetailTiering.CommandLine;

/// <summary>What the command line asks for, already checked: the arguments fit together.</summary>
/// <param name="Files">The files to read, or null for the built-in data.</param>
/// <param name="Explain">The one customer to explain, or null for the whole result.</param>
internal sealed record Request(FileRequest? Files, string? Explain, Language Language);

/// <param name="OutputFolder">Where to write the results, or null to show them only.</param>
internal sealed record FileRequest(string Sales, string Outlets, DateOnly AsOf, Population Population, string? OutputFolder);

/// <summary>Who is ranked: the outlets with a line in the period, or every outlet of the outlets file.</summary>
internal enum Population
{
    Sales,
    Outlets,
}
