using CustomerServiceRules.TestData;

namespace CustomerServiceRules.Approvals;

public sealed class SolutionTests
{
    [Fact]
    public void Solution_ListsEveryProjectOnDisk()
    {
        var solution = File.ReadAllText(Path.Combine(SharedFiles.Root, "CustomerServiceRules.sln")).Replace('\\', '/');

        var projects = new[] { "src", "tests", "samples" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(SharedFiles.Root, folder), "*.csproj", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(SharedFiles.Root, path).Replace('\\', '/'));

        projects.Should().AllSatisfy(project => solution.Should().Contain($"\"{project}\""));
    }
}
