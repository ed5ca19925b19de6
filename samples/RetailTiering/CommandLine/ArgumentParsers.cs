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

    /// <summary>Files are named all together or not at all, and some options make sense only with them; an empty text is no name.</summary>
    public static void CheckCombination(CommandResult result, Option[] files, Option[] onlyWithFiles)
    {
        var given = files.Where(option => result.GetResult(option) is not null).ToArray();
        if (given.Length > 0 && given.Length < files.Length)
            result.AddError($"Found {Names(given, "and")} without {Names(files.Except(given), "and")}, expected {Names(files, "and")} together.");

        if (given.Length == 0)
        {
            foreach (var option in onlyWithFiles.Where(option => result.GetResult(option) is not null))
                result.AddError($"Found {option.Name} without {Names(files, "and")}, expected them together: the built-in data takes no {option.Name}.");
        }

        foreach (var option in result.Children.OfType<OptionResult>().Where(option => option.Tokens.Any(token => token.Value.Length == 0)))
            result.AddError($"{option.Option.Name}: found an empty text, expected {option.Option.HelpName}.");
    }

    private static string Names(IEnumerable<Option> options, string word)
    {
        var names = options.Select(option => option.Name).ToArray();
        return names.Length < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} {word} {names[^1]}";
    }
}
