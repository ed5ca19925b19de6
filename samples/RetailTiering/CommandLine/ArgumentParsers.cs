using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace RetailTiering.CommandLine;

/// <summary>Turns the text of an argument into its value; a wrong text becomes an error that says what was found and what is expected.</summary>
internal static class ArgumentParsers
{
    private static readonly DateOnly FirstDay = new(1, 3, 31);

    public static DateOnly? Date(ArgumentResult argument)
    {
        var found = argument.Tokens[0].Value;
        if (DateOnly.TryParseExact(found, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date >= FirstDay && date < DateOnly.MaxValue)
            return date;

        argument.AddError($"--as-of: found '{found}', expected a day of the calendar as yyyy-MM-dd, such as 2021-12-31.");
        return null;
    }

    /// <summary>The first day of a month.</summary>
    public static DateOnly? Month(ArgumentResult argument)
    {
        var found = argument.Tokens[0].Value;
        if (DateOnly.TryParseExact(found, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
            return first;

        argument.AddError($"--plan: found '{found}', expected a month as yyyy-MM, such as 2026-10.");
        return null;
    }

    public static Func<ArgumentResult, T?> OneOf<T>(params (string Word, T Value)[] choices)
        where T : struct => argument =>
    {
        var found = argument.Tokens[0].Value;
        foreach (var (word, value) in choices)
        {
            if (word == found)
                return value;
        }

        var option = ((OptionResult)argument.Parent!).Option.Name;
        argument.AddError($"{option}: found '{found}', expected {string.Join(" or ", choices.Select(choice => choice.Word))}.");
        return null;
    };

    /// <summary>Files are named all together or not at all, and some options make sense only with them.</summary>
    /// <param name="onlyWithFilesOr">An option that makes sense with the files or with another option.</param>
    public static void CheckFiles(CommandResult result, Option[] files, Option[] onlyWithFiles, (Option Option, Option Other) onlyWithFilesOr)
    {
        var given = files.Where(option => Has(result, option)).ToArray();
        if (given.Length > 0 && given.Length < files.Length)
            result.AddError($"Found {Names(given, "and")} without {Names(files.Except(given), "and")}, expected {Names(files, "and")} together.");

        if (given.Length > 0)
            return;
        foreach (var option in onlyWithFiles.Where(option => Has(result, option)))
            result.AddError($"Found {option.Name} without {Names(files, "and")}, expected them together: the built-in data takes no {option.Name}.");
        var (own, other) = onlyWithFilesOr;
        if (Has(result, own) && !Has(result, other))
            result.AddError($"Found {own.Name} without {Names(files, "and")}, expected them together, or {other.Name}: the built-in data takes no {own.Name} of its own.");
    }

    /// <summary>Some options make sense only with another.</summary>
    public static void CheckPairs(CommandResult result, params (Option Option, Option Needs)[] pairs)
    {
        foreach (var (option, needs) in pairs.Where(pair => Has(result, pair.Option) && !Has(result, pair.Needs)))
            result.AddError($"Found {option.Name} without {needs.Name}, expected them together.");
    }

    /// <summary>An empty text is no name.</summary>
    public static void CheckNames(CommandResult result)
    {
        foreach (var option in result.Children.OfType<OptionResult>().Where(option => option.Tokens.Any(token => token.Value.Length == 0)))
            result.AddError($"{option.Option.Name}: found an empty text, expected {option.Option.HelpName}.");
    }

    // The result of an option that was not given exists too where it has a default, as a switch has.
    private static bool Has(CommandResult result, Option option) => result.GetResult(option) is { Implicit: false };

    private static string Names(IEnumerable<Option> options, string word)
    {
        var names = options.Select(option => option.Name).ToArray();
        return names.Length < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} {word} {names[^1]}";
    }
}
