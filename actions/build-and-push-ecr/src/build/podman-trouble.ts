interface KnownTrouble {
  readonly says: RegExp
  readonly hint: string
}

// The texts are those of crun, runc, containers/storage, containers/image and Buildah.
const known: readonly KnownTrouble[] = [
  {
    says: /creating container for \[.*(?:cgroup|not permitted|permission denied)|unshare.*not permitted/i,
    hint: 'This machine gives away no cgroups or namespaces, as in most containers. Have instructions run in a chroot: set BUILDAH_ISOLATION: chroot in env: of this step.',
  },
  {
    says: /'overlay' is not supported|kernel does not support overlay|mount program|graph driver.*not supported/i,
    hint: 'The storage of images has no overlay here. Install fuse-overlayfs, or set STORAGE_DRIVER: vfs in env: of this step.',
  },
  {
    says: /short-name .* did not resolve|short-name resolution enforced/i,
    hint: 'Podman and Buildah do not look on Docker Hub by themselves: write the whole name behind FROM, as in docker.io/library/node:24.',
  },
  {
    // Without them, the first line of the script is the next instruction.
    says: /\] (?:RUN|COPY) (?:--\S+ )*<<[\s\S]*Unknown instruction|copier: stat: "\/<</,
    hint: 'This version reads no here-documents (RUN <<EOF): use a newer one, build with Docker, or put the script into a file.',
  },
]

/** What the words of Podman or Buildah mean, where the runner or the Dockerfile can be mended. */
export function explainPodman(output: string): string | undefined {
  return known.find(({ says }) => says.test(output))?.hint
}
