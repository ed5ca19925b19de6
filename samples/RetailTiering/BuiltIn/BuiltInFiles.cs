using RetailTiering.Input;

namespace RetailTiering.BuiltIn;

/// <summary>A small data set of invented outlets: three formats, a tie across a cut, an outlet without purchases, a newcomer and returns; and an invented team.</summary>
internal static class BuiltInFiles
{
    public static DateOnly AsOf { get; } = new(2026, 9, 30);

    public static SourceFile Outlets() => SourceFile.OpenBuiltIn("built-in/outlets.csv");

    public static SourceFile Sales() => SourceFile.OpenBuiltIn("built-in/sales.csv");

    public static SourceFile Team() => SourceFile.OpenBuiltIn("built-in/team.csv");
}
