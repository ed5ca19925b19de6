using CustomerServiceRules.TestData;

namespace CustomerServiceRules.Approvals.Texts;

/// <summary>Texts that a person has approved: files of the repository that a test compares with what the code says now.</summary>
internal static class Approved
{
    /// <summary>The one switch: with the value 1 the tests write the texts instead of comparing them.</summary>
    public const string Switch = "CSR_APPROVE";

    private const string Command = Switch + "=1 dotnet test tests/CustomerServiceRules.Approvals";

    /// <summary>Compares a text with an approved file, or writes the file where the switch is on.</summary>
    /// <param name="relativePath">The file, relative to the root of the repository.</param>
    /// <param name="text">What the code says now.</param>
    public static void Verify(string relativePath, string text) =>
        Verify(SharedFiles.Root, relativePath, text, Environment.GetEnvironmentVariable(Switch) == "1");

    public static void Verify(string root, string relativePath, string text, bool rewrite)
    {
        var path = Path.Combine(root, relativePath);
        var actual = Normalized(text);
        var approved = File.Exists(path) ? Normalized(File.ReadAllText(path)) : null;
        if (approved == actual)
            return;

        if (rewrite)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        var difference = approved is null ? "The file does not exist." : TextDifference.Describe(approved, actual);
        Assert.Fail($"{relativePath} is not what the code says now.\n{difference}\nIf the new text is right, approve it and review the change:\n  {Command}");
    }

    private static string Normalized(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}
